using System.Collections.Frozen;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>The small words between which an expression of time stands.</summary>
internal static class Boundaries
{
    // Before these a number or an ordinal is complete: “de 15e om 10 uur”, not “de 15e bijeenkomst”.
    private static readonly FrozenSet<string> After = FrozenSet.Create(
        "", ".", ",", ";", ":", "!", "?", "(", ")", "-", "–", "aan", "om", "voor", "over", "op", "in", "met", "dat", "en", "of", "elke", "elk", "ieder", "iedere", "per", "s", "van", "vanaf", "te", "tot",
        "eraan", "graag", "uur", "u", "volgende", "volgend", "komende", "deze", "dan", "we", "ik", "de", "het", "eens", "wil", "bij", "na");

    // What leads into an expression of time and belongs to it.
    private static readonly FrozenSet<string> Leads = FrozenSet.Create(
        "op", "om", "in", "de", "het", "vanaf", "van", "per", "rond", "tegen", "omstreeks", "klokslag", "precies", "circa", "rondom", "ergens", "telkens", "steeds", "altijd", "dan", "daarna", "met", "ieder", "bij", "zo", "ongeveer", "eerst", ",", "-", "–", ":", "en");

    /// <summary>Whether what stands before this place can be complete.</summary>
    public static bool Follows(Tokens tokens, int at) =>
        After.Contains(tokens[at].Text) || TimeWords.Weekday(tokens[at].Text) is not null || TimeWords.DayPart(tokens[at].Text) is not null;

    /// <summary>Whether a word only leads into an expression of time.</summary>
    public static bool IsLead(string word) => Leads.Contains(word);
}
