using System.Collections.Frozen;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>The words of the calendar and the clock.</summary>
internal static class TimeWords
{
    private const int ShortestMisspelt = 5;
    private const int LongestMisspelt = 18;

    private static readonly FrozenDictionary<string, int> Months = Numbered(
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december");

    // Too short to stand for a month on their own, and one of them is a first name.
    private static readonly FrozenDictionary<string, int> ShortMonths = new Dictionary<string, int>
    {
        ["jan"] = 1,
        ["feb"] = 2,
        ["febr"] = 2,
        ["mrt"] = 3,
        ["apr"] = 4,
        ["jun"] = 6,
        ["jul"] = 7,
        ["aug"] = 8,
        ["sep"] = 9,
        ["sept"] = 9,
        ["okt"] = 10,
        ["oct"] = 10,
        ["nov"] = 11,
        ["dec"] = 12,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Weekdays = Numbered("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    private static readonly FrozenDictionary<string, int> ShortWeekdays = Numbered("ma", "di", "wo", "do", "vr", "za", "zo");

    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende",
        "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste", "eenentwintigste", "tweeentwintigste", "drieentwintigste",
        "vierentwintigste", "vijfentwintigste", "zesentwintigste", "zevenentwintigste", "achtentwintigste", "negenentwintigste", "dertigste", "eenendertigste");

    private static readonly FrozenDictionary<string, PartOfDay> PartsOfDay = new Dictionary<string, PartOfDay>
    {
        ["ochtend"] = PartOfDay.Morning,
        ["morgen"] = PartOfDay.Morning,
        ["voormiddag"] = PartOfDay.Morning,
        ["middag"] = PartOfDay.Afternoon,
        ["namiddag"] = PartOfDay.Afternoon,
        ["avond"] = PartOfDay.Evening,
        ["nacht"] = PartOfDay.Night,
    }.ToFrozenDictionary();

    // What is often misspelt; shorter words are too easily another word.
    private static readonly string[] Long =
    [
        .. Months.Keys.Where(month => month.Length >= ShortestMisspelt), .. Weekdays.Keys, .. Ordinals.Keys.Take(12).Append("laatste"),
        "dagelijks", "wekelijks", "tweewekelijks", "maandelijks", "driemaandelijks", "halfjaarlijks", "jaarlijks", "kwartaal", "halfjaar", "kwartier", "anderhalf",
        "volgende", "komende", "aanstaande", "eerstvolgende", "vandaag", "overmorgen", "gisteren", "maanden", "maand", "weken", "ochtends", "middags", "avonds",
        "koningsdag", "prinsjesdag", "vanmiddag", "iedere", "binnenkort",
    ];

    // Words of their own that are one letter from a day or a month.
    private static readonly FrozenSet<string> Others = FrozenSet.Create("maar", "maat", "vandaan", "mogen", "eerst", "laatst");

    private static readonly FrozenDictionary<string, string> ShortOnes = (
            "haf:half hlaf:half halv:half halfe:halve jar:jaar jaaar:jaar wek:week weeek:week elek:elke ider:ieder maadn:maand " +
            "mand:maand uru:uur uurr:uur ur:uur ovr:over oevr:over dire:drie drei:drie twe:twee tweee:twee morge:morgen mrgen:morgen " +
            "morgn:morgen kwrt:kwart")
        .Split(' ').Select(pair => pair.Split(':')).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    public static int? Month(string word) => Value(Months, word);

    public static int? ShortMonth(string word) => Value(Months, word) ?? Value(ShortMonths, word);

    /// <summary>The day of the week, also in “dinsdagmiddag”; it comes back in “dinsdags” and “dinsdagen”.</summary>
    public static (DayOfWeek Day, PartOfDay? Part, bool Each)? Weekday(string word)
    {
        foreach (var (name, number) in Weekdays)
        {
            if (!word.StartsWith(name, StringComparison.Ordinal))
                continue;
            var ending = word[name.Length..];
            if (ending is "" or "s" or "en")
                return ((DayOfWeek)(number % 7), null, ending != "");
            if (DayPart(ending) is { } part)
                return ((DayOfWeek)(number % 7), part, false);
        }

        return null;
    }

    public static DayOfWeek? ShortWeekday(string word) => Value(ShortWeekdays, word) is { } number ? (DayOfWeek)(number % 7) : null;

    public static int? Ordinal(string word) => word == "laatste" ? -1 : Value(Ordinals, word);

    /// <summary>The part of the day; also in “ochtends”.</summary>
    public static PartOfDay? DayPart(string word) =>
        PartsOfDay.TryGetValue(word, out var part) || (word.EndsWith('s') && PartsOfDay.TryGetValue(word[..^1], out part)) ? part : null;

    /// <summary>The word of time that a misspelt one stands for; the word itself when there is none.</summary>
    public static string Corrected(string word)
    {
        if (ShortOnes.TryGetValue(word, out var known))
            return known;
        if (word.Length is < ShortestMisspelt - 1 or > LongestMisspelt || Others.Contains(word) || Weekday(word) is not null || DayPart(word) is not null || Ordinal(word) is not null)
            return word;
        return Array.Find(Long, right => right == word) ?? Array.Find(Long, right => Words.AreClose(word, right)) ?? word;
    }

    private static int? Value(FrozenDictionary<string, int> words, string word) => words.TryGetValue(word, out var number) ? number : null;

    private static FrozenDictionary<string, int> Numbered(params string[] words) => words.Select((word, index) => (word, index)).ToFrozenDictionary(pair => pair.word, pair => pair.index + 1);
}
