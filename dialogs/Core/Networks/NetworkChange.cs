using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Networks;

/// <summary>The head of a network; every transaction renews it, so that two turns cannot both win.</summary>
/// <param name="Key">The network's key.</param>
/// <param name="Name">What the coordinators call it.</param>
/// <param name="Municipality">The municipality it belongs to.</param>
/// <param name="Started">When it was started, in UTC.</param>
/// <param name="Version">How many transactions it has seen; 0 before the first.</param>
/// <param name="Stamp">The store's mark of the version that was read; null before the first.</param>
/// <param name="Round">Which time the questions are gone through, from 1.</param>
public sealed record NetworkHead(
    NetworkKey Key, string Name, string Municipality, DateTimeOffset Started, int Version = 0, string? Stamp = null, int Round = 1);

/// <summary>Something a turn changed.</summary>
public abstract record NetworkChange;

/// <summary>An answer was written.</summary>
/// <param name="Answer">As it stands now.</param>
public sealed record AnswerChanged(Answer Answer) : NetworkChange;

/// <summary>A coordinator came, or moved.</summary>
/// <param name="Member">As it stands now.</param>
public sealed record MemberChanged(Member Member) : NetworkChange;

/// <summary>Something was accepted, or an acceptance ended.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Acceptance">As it stands now; null when it ended.</param>
public sealed record AcceptanceChanged(AcceptanceSubject Subject, Acceptance? Acceptance) : NetworkChange;

/// <summary>A month's numbers changed.</summary>
/// <param name="Tally">As it stands now.</param>
public sealed record TallyChanged(Tally Tally) : NetworkChange;

/// <summary>A moment was planned, said or answered.</summary>
/// <param name="Moment">As it stands now.</param>
public sealed record MomentChanged(Moment Moment) : NetworkChange;

/// <summary>Something was settled about all moments.</summary>
/// <param name="Settings">As it stands now.</param>
public sealed record AgendaChanged(AgendaSettings Settings) : NetworkChange;

/// <summary>An evaluation was begun, filled in or completed.</summary>
/// <param name="Evaluation">As it stands now.</param>
public sealed record EvaluationChanged(Evaluation Evaluation) : NetworkChange;

/// <summary>The log grew.</summary>
/// <param name="Entry">The entry.</param>
public sealed record Logged(LogEntry Entry) : NetworkChange;
