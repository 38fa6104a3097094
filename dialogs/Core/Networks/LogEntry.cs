using System.Collections.Frozen;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Networks;

/// <summary>One applied change; the log is only ever added to.</summary>
/// <param name="Version">The network's version that the change made.</param>
/// <param name="Sequence">The place among the changes of that version, from 0.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">The employee who made it.</param>
/// <param name="Kind">What kind of change.</param>
/// <param name="Subject">The id of the question, rule, section, outcome or person it is about, or the name of the evaluation and its stop.</param>
/// <param name="Before">What the network said before; only for answers, also those of an evaluation.</param>
/// <param name="After">What it says now; only for answers, also those of an evaluation.</param>
/// <param name="Reason">Why, when a reason was given.</param>
public sealed record LogEntry(
    int Version, int Sequence, DateTimeOffset At, PersonId By, LogKind Kind, string Subject,
    AnswerContent? Before = null, AnswerContent? After = null, string? Reason = null)
{
    /// <summary>Where it stands in the log.</summary>
    public LogPlace Place => new(Version, Sequence);

    /// <summary>What was accepted, or accepted no more; null when it is about something else.</summary>
    public AcceptanceSubject? Accepted => Kind is LogKind.Accepted or LogKind.AcceptanceEnded ? AcceptanceSubject.Named(Subject) : null;

    /// <summary>With whom the answer was given; null when it is about no answer, or was not kept at the time.</summary>
    public Together? With { get; init; }

    /// <summary>The version of the content that the answer was given under; 0 when it is about no answer, or was not kept at the time.</summary>
    public int ContentVersion { get; init; }

    /// <summary>The version of the content that what was said before is of: an answer is not rewritten when its question changes.</summary>
    public int BeforeContentVersion { get => field > 0 ? field : ContentVersion; init; }

    /// <summary>What was added to which counters; empty for what is confidential.</summary>
    public IReadOnlyDictionary<CounterId, int> Counted { get => field ?? FrozenDictionary<CounterId, int>.Empty; init; }

    /// <summary>The month it was counted in; null when nothing was counted.</summary>
    public Month? Month { get; init; }

    /// <summary>The dates a moment was planned on; null when it is about none.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>What was said of a moment; null when it is about none.</summary>
    public MomentAnswer? Moment { get; init; }

    /// <summary>What was settled about all moments; null when nothing was.</summary>
    public AgendaSettings? Settled { get; init; }

    /// <summary>The version that this change took back; null when it took nothing back.</summary>
    public int? Undoes { get; init; }
}

/// <summary>The kinds of changes.</summary>
public enum LogKind
{
    /// <summary>The network was started.</summary>
    Started,

    /// <summary>A coordinator joined.</summary>
    Joined,

    /// <summary>An answer was given or changed.</summary>
    Answered,

    /// <summary>A signal, gate or outcome was accepted with a reason.</summary>
    Accepted,

    /// <summary>An acceptance lost its meaning because the answers changed.</summary>
    AcceptanceEnded,

    /// <summary>A coordinator invited a colleague.</summary>
    Invited,

    /// <summary>Something was counted in a register.</summary>
    Counted,

    /// <summary>The questions were opened for another round.</summary>
    RoundStarted,

    /// <summary>A moment was planned, or planned anew.</summary>
    MomentPlanned,

    /// <summary>A moment was said, or put in the coordinators' next message.</summary>
    MomentRung,

    /// <summary>A moment was done, passed over, put off or ended.</summary>
    MomentAnswered,

    /// <summary>A pause or recesses were settled.</summary>
    AgendaSettled,

    /// <summary>Something was said in an evaluation.</summary>
    Evaluated,

    /// <summary>An evaluation was completed.</summary>
    EvaluationCompleted,
}
