using System.Text.Json.Serialization;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Moments;

/// <summary>Names a moment within its network: the kind's id for one of the guide, our own id for any other.</summary>
/// <param name="Value">Never made from a text that a user typed.</param>
public readonly record struct MomentId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>What a moment is about.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "about")]
[JsonDerivedType(typeof(OfGuide), "guide")]
[JsonDerivedType(typeof(OwnReminder), "own")]
[JsonDerivedType(typeof(ActionPoint), "action")]
public abstract record MomentSubject;

/// <summary>One of the guide's moments.</summary>
/// <param name="Kind">The kind, which the content may have dropped since.</param>
public sealed record OfGuide(MomentKindId Kind) : MomentSubject;

/// <summary>Something the coordinators want to be reminded of.</summary>
/// <param name="Title">In their own words, looked over before it is kept.</param>
public sealed record OwnReminder(string Title) : MomentSubject;

/// <summary>Something that was agreed to be done.</summary>
/// <param name="Title">In the coordinators' own words, looked over before it is kept.</param>
/// <param name="Owner">The coordinator who does it, and hears of it; null for an employee who is none.</param>
/// <param name="From">The evaluation it was agreed in, by its number; null when in none.</param>
public sealed record ActionPoint(string Title, PersonId? Owner, int? From) : MomentSubject;

/// <summary>A moment of a network: when it is, what comes next, and what was said of it and waits for an answer.</summary>
/// <param name="Id">Which moment.</param>
/// <param name="About">What it is about.</param>
/// <param name="Schedule">Its planned dates.</param>
/// <param name="By">The employee who planned it so.</param>
/// <param name="At">When she did, in UTC.</param>
/// <param name="Version">How often it was written, from 1; buttons carry it.</param>
public sealed record Moment(MomentId Id, MomentSubject About, Schedule Schedule, PersonId By, DateTimeOffset At, int Version = 1)
{
    /// <summary>What is said next; null when nothing is any more.</summary>
    public Coming? Coming { get; init; }

    /// <summary>What was said and nobody answered yet; null when nothing waits.</summary>
    public Waiting? Waiting { get; init; }

    /// <summary>The day it was last done; null when it never was.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>Whether it is wanted no more; a kind of the guide is not offered again then.</summary>
    public bool Ended { get; init; }

    /// <summary>Whether it is over and its occasion has passed since, so that it is offered when there is another one.</summary>
    public bool Lapsed { get; init; }

    /// <summary>The instants at which something is to be said.</summary>
    public IEnumerable<DateTimeOffset> DueAt => Ended ? [] : ((DateTimeOffset?[])[Coming?.DueAt, Waiting?.Again]).OfType<DateTimeOffset>();

    /// <summary>Whether it stands in the agenda: something comes, or waits.</summary>
    public bool IsOpen => !Ended && (Coming is not null || Waiting is not null);
}

/// <summary>What is said next of a moment.</summary>
/// <param name="Planned">The planned date it is of.</param>
/// <param name="On">The working day it is on.</param>
/// <param name="Ahead">How many days before that it is said; 0 on the day itself.</param>
/// <param name="DueAt">When it is said, in UTC.</param>
public sealed record Coming(DateOnly Planned, DateOnly On, int Ahead, DateTimeOffset DueAt)
{
    /// <summary>When it would have been said, had the reminders not been paused; null when they were not.</summary>
    public DateTimeOffset? HeldSince { get; init; }
}

/// <summary>What was said of a moment and waits for an answer.</summary>
/// <param name="Planned">The planned date it is of.</param>
/// <param name="On">The working day it is on.</param>
/// <param name="Ahead">How many days before that it was said; 0 on the day itself or after it.</param>
/// <param name="Told">When it was said, in UTC.</param>
public sealed record Waiting(DateOnly Planned, DateOnly On, int Ahead, DateTimeOffset Told)
{
    /// <summary>When it is said once more, in UTC; null when it was not put off.</summary>
    public DateTimeOffset? Again { get; init; }

    /// <summary>Who put it off; null when nobody did.</summary>
    public PersonId? PutOffBy { get; init; }

    /// <summary>When it would have been said once more, had the reminders not been paused; null when they were not.</summary>
    public DateTimeOffset? HeldSince { get; init; }
}

/// <summary>What a network's coordinators settled about all its moments.</summary>
/// <param name="PausedUntil">The first day on which they are reminded again; null when nothing is paused.</param>
/// <param name="Recesses">The network's own recesses, which count as free days.</param>
public sealed record AgendaSettings(DateOnly? PausedUntil, IReadOnlyList<Period> Recesses)
{
    /// <summary>Nothing is settled.</summary>
    public static AgendaSettings None { get; } = new(null, []);

    /// <summary>The days on which the network is reminded.</summary>
    [JsonIgnore]
    public WorkingDays WorkingDays => new(Recesses);

    /// <summary>When that is said which falls on a day of the pause: the first working day after it; null for any other day.</summary>
    /// <param name="day">The day.</param>
    public DateOnly? HeldUntil(DateOnly day) => PausedUntil is { } until && day < until ? WorkingDays.OnOrAfter(until) : null;
}
