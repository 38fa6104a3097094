using System.Text.Json.Serialization;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Moments;

/// <summary>What the coordinators say of a moment.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "answer")]
[JsonDerivedType(typeof(MomentDone), "done")]
[JsonDerivedType(typeof(MomentSkipped), "skipped")]
[JsonDerivedType(typeof(MomentPutOff), "later")]
[JsonDerivedType(typeof(MomentNoMore), "never")]
public abstract record MomentAnswer;

/// <summary>It was done.</summary>
/// <param name="On">The day.</param>
public sealed record MomentDone(DateOnly On) : MomentAnswer;

/// <summary>It is passed over this time.</summary>
/// <param name="Reason">Why; null when nobody said so.</param>
public sealed record MomentSkipped(string? Reason = null) : MomentAnswer;

/// <summary>It is to be said once more on another day; there is no putting off without one.</summary>
/// <param name="Until">The day; a free day becomes the next working day.</param>
public sealed record MomentPutOff(DateOnly Until) : MomentAnswer;

/// <summary>It is wanted no more.</summary>
public sealed record MomentNoMore : MomentAnswer;

/// <summary>A moment that is due, to be said to the network's coordinators.</summary>
/// <param name="Moment">As it stands now that it is said; it waits for an answer.</param>
/// <param name="DueAt">When it was due, in UTC.</param>
/// <param name="WasHeld">Whether a pause held it.</param>
/// <param name="AskedBy">Who put it off until now, and so asked to hear of it; null when nobody did.</param>
public sealed record Rung(Moment Moment, DateTimeOffset DueAt, bool WasHeld, PersonId? AskedBy);
