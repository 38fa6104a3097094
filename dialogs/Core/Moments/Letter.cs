using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Moments;

/// <summary>What one person is told unasked, in one message.</summary>
/// <param name="To">The person.</param>
/// <param name="Said">What she is told.</param>
/// <param name="Waited">The keys of what waited because she had enough messages.</param>
/// <param name="Window">At most one unasked message in so many days.</param>
public sealed record Letter(PersonId To, IReadOnlyList<Reminder> Said, IReadOnlySet<string> Waited, int Window);
