using System.Text.RegularExpressions;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads what is said of actions where any text may be one.</summary>
internal static partial class ActionReader
{
    /// <summary>What stands after “actie:”; null when a text does not open so.</summary>
    public static string? After(string text) => Opening().Match(text) is { Success: true } opening ? text[opening.Length..].Trim() : null;

    /// <summary>The number of the action that a text says is done (“2 is gedaan”); null when it says no such thing.</summary>
    public static int? NumberDone(string text) => Finished().Match(Words.Normalise(text)) is { Success: true } done ? DutchNumbers.Read(done.Groups["number"].Value) : null;

    [GeneratedRegex(@"^\s*(?:nieuwe\s+)?actie(?:punt)?\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:actie |nummer )?(?<number>\d{1,2}|[a-z]{3,8}) (?:is |is al )?(?:gedaan|klaar|af|gelukt)$", RegexOptions.CultureInvariant)]
    private static partial Regex Finished();
}
