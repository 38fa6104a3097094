using System.Text.RegularExpressions;

namespace Sleutelnet.Bench.Soak;

/// <summary>Tells the networks apart in all that is written in them: each has a mark, a place of its own, that stands in its name and in its texts.</summary>
internal static partial class Marks
{
    /// <summary>The mark of a network, by its number; there are twenty-six.</summary>
    public static string Of(int network) => $"waterveen-{(char)('a' + network)}";

    public static string NameOf(int network) => $"Netwerk W{Of(network)[1..]}";

    /// <summary>A mark in a text that is not the network's own; null when there is none.</summary>
    public static string? StrangeIn(string text, int network) =>
        Any().Matches(text).Select(match => match.Value).FirstOrDefault(mark => !mark.Equals(Of(network), StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"waterveen-\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Any();
}
