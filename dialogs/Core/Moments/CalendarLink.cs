using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Moments;

/// <summary>A link to a file for another calendar.</summary>
/// <param name="Token">What the link ends in: forty hexadecimal digits, by chance.</param>
/// <param name="Network">The network whose moments it holds.</param>
/// <param name="Moment">The one moment it holds; null for all.</param>
/// <param name="Expires">Until when it works, in UTC.</param>
public sealed record CalendarLink(string Token, NetworkKey Network, MomentId? Moment, DateTimeOffset Expires)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);
}
