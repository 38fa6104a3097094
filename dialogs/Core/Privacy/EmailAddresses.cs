using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Privacy;

/// <summary>Finds e-mail addresses of people, also written as “naam [at] post punt nl”.</summary>
internal static partial class EmailAddresses
{
    internal static bool IsIn(string plain) =>
        Plain().Matches(plain).Concat(Spaced().Matches(plain)).Any(match => !IsMailbox(match.Groups["name"].Value));

    // “info@”, “wijkteam@”: nobody's own.
    private static bool IsMailbox(string name) =>
        PersonalWords.Nl.Labels.Mailbox.Any(mailbox => name.StartsWith(mailbox, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"(?<name>[\p{L}0-9._%+-]{1,64})@[\p{L}0-9-]{1,63}(?:\.[\p{L}0-9-]{1,63}){0,4}\.\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // Only with a well-known end: “hij at soep. daarna” is no address.
    [GeneratedRegex(
        @"(?<name>[\p{L}0-9._%+-]{1,64})" +
        @"(?: ?@ ?| ?[\[({<] ?(?:at|a|apenstaart|apenstaartje|@) ?[\])}>] ?| (?:at|apenstaart|apenstaartje|apestaart|apestaartje) )" +
        @"[\p{L}0-9-]{1,63}" +
        @"(?: ?\. ?| (?:punt|dot) | ?[\[({<] ?(?:punt|dot|\.) ?[\])}>] ?)" +
        @"(?:[\p{L}0-9-]{1,63}\.){0,2}" +
        @"(?:nl|com|org|net|eu|be|de|info|fr|uk|tr|ma|pl|me|io|amsterdam|frl)(?![\p{L}0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spaced();
}
