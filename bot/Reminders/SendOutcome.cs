using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>What became of a message that was sent unasked.</summary>
internal abstract record SendOutcome;

/// <summary>The channel took it.</summary>
internal sealed record Delivered : SendOutcome;

/// <summary>It left, and nobody knows whether the channel took it.</summary>
internal sealed record Ambiguous : SendOutcome;

/// <summary>It was not taken, and may be sent again.</summary>
/// <param name="RetryAfter">How long the channel wants to be left alone; null when it did not say.</param>
internal sealed record NotTaken(TimeSpan? RetryAfter) : SendOutcome;

/// <summary>It cannot be taken, now or later.</summary>
/// <param name="Why">Why.</param>
internal sealed record OutOfReach(WhyUnreachable Why) : SendOutcome;

/// <summary>The channel does not accept what it holds; it would not later either. The fault is ours, not the person's.</summary>
/// <param name="Status">The status that the channel answered with.</param>
internal sealed record Refused(int Status) : SendOutcome;
