using System.Text.RegularExpressions;

namespace Sleutelnet.Core.Privacy;

/// <summary>Finds accounts on social networks: a page (“facebook.com/…”), or a name with a sign beside the word for such a network.</summary>
internal static partial class OnlineAccounts
{
    private const int Near = 60;

    internal static bool AreIn(string plain) =>
        Page().Matches(plain).Any(match => !IsOrganisation(match))
        || Handle().Matches(plain).Any(match => !IsOrganisation(match) && IsBesideNetwork(plain, match));

    private static bool IsBesideNetwork(string plain, Match match) =>
        PersonalWords.Nl.Labels.SocialNetwork.Any(network => plain[Math.Max(0, match.Index - Near)..match.Index].Contains(network, StringComparison.OrdinalIgnoreCase));

    private static bool IsOrganisation(Match match) =>
        PersonalWords.Nl.Labels.Mailbox.Concat(PersonalWords.Nl.Labels.Office).Any(match.Groups["name"].Value.ToLowerInvariant().Contains);

    [GeneratedRegex(
        @"(?<![\p{L}0-9])(?:facebook|instagram|twitter|tiktok|linkedin|snapchat|youtube|x|t)\.(?:com|nl|me)/(?:(?:in|add|u)/)?(?<name>[\p{L}0-9@._-]{2,60})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    // “@noor”, and without the sign only with a dot, line or digit in it: “noor.in.noord”, “hassan_west”.
    [GeneratedRegex(@"(?<![\p{L}0-9@._-])(?:@(?<name>[\p{L}0-9_][\p{L}0-9._]{1,40})|(?<name>\p{L}{2,20}(?:[._]\p{L}{1,20}|_?[0-9]{2,4})(?:[._]?[\p{L}0-9]{1,20}){0,3}))(?![\p{L}0-9@])", RegexOptions.CultureInvariant)]
    private static partial Regex Handle();
}
