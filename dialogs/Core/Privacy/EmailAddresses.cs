using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Privacy;

/// <summary>Finds e-mail addresses of people, also written as “naam [at] post punt nl”.</summary>
internal static partial class EmailAddresses
{
    private const int LongestBefore = 66;
    private const int LongestAfter = 200;

    // Only around what may be the sign in the middle, for looking for names everywhere takes long.
    internal static bool IsIn(string plain) =>
        Marker().Matches(plain).Any(marker =>
            AreIn(plain[Math.Max(0, marker.Index - LongestBefore)..Math.Min(plain.Length, marker.Index + LongestAfter)]));

    private static bool AreIn(string text) =>
        Plain().Matches(text).Concat(Spaced().Matches(text)).Any(match => !IsMailbox(match.Groups["name"].Value));

    // “info@”, “wijkteam@”: nobody's own.
    private static bool IsMailbox(string name) =>
        PersonalWords.Nl.Labels.Mailbox.Any(mailbox => name.StartsWith(mailbox, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"@|[\[({<] ?(?:at|a|ape?n?staart(?:je)?) ?[\])}>]| (?:at|ape?n?staart(?:je)?) ", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"(?<name>[\p{L}0-9._%+-]{1,64})@[\p{L}0-9-]{1,63}(?:\.[\p{L}0-9-]{1,63}){0,4}\.\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // Only with a well-known end: “hij at soep. daarna” is no address.
    [GeneratedRegex(
        @"(?<name>[\p{L}0-9._%+-]{1,64})" +
        @"(?: ?@ ?| ?[\[({<] ?(?:at|a|ape?n?staart(?:je)?|@) ?[\])}>] ?| (?:at|ape?n?staart(?:je)?) )" +
        @"[\p{L}0-9-]{1,63}" +
        @"(?: ?\. ?| (?:punt|dot) | ?[\[({<] ?(?:punt|dot|\.) ?[\])}>] ?)" +
        @"(?:[\p{L}0-9-]{1,63}\.){0,2}" +
        @"(?:nl|com|org|net|eu|be|de|info|fr|uk|tr|ma|pl|me|io|amsterdam|frl)(?![\p{L}0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Spaced();
}
