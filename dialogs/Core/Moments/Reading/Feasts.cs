using System.Collections.Frozen;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads days that go by a name: “Koningsdag”, “tweede paasdag”, “Prinsjesdag”.</summary>
internal static class Feasts
{
    private static readonly Func<int, DateOnly> Easter = DutchHolidays.Easter;
    private static readonly Func<int, DateOnly> EasterMonday = year => DutchHolidays.Easter(year).AddDays(1);
    private static readonly Func<int, DateOnly> GoodFriday = year => DutchHolidays.Easter(year).AddDays(-2);
    private static readonly Func<int, DateOnly> Ascension = year => DutchHolidays.Easter(year).AddDays(39);
    private static readonly Func<int, DateOnly> Pentecost = year => DutchHolidays.Easter(year).AddDays(49);
    private static readonly Func<int, DateOnly> PentecostMonday = year => DutchHolidays.Easter(year).AddDays(50);
    private static readonly Func<int, DateOnly> Christmas = year => new DateOnly(year, 12, 25);
    private static readonly Func<int, DateOnly> SecondChristmasDay = year => new DateOnly(year, 12, 26);
    private static readonly Func<int, DateOnly> NewYear = year => new DateOnly(year, 1, 1);
    private static readonly Func<int, DateOnly> NewYearsEve = year => new DateOnly(year, 12, 31);
    private static readonly NthWeekday OpeningOfParliament = new(3, DayOfWeek.Tuesday, 12);

    private static readonly FrozenDictionary<string, Func<int, DateOnly>> Named = new Dictionary<string, Func<int, DateOnly>>
    {
        ["pasen"] = Easter,
        ["paasdag"] = Easter,
        ["paasmaandag"] = EasterMonday,
        ["hemelvaart"] = Ascension,
        ["hemelvaartsdag"] = Ascension,
        ["pinksteren"] = Pentecost,
        ["pinksterdag"] = Pentecost,
        ["pinkstermaandag"] = PentecostMonday,
        ["kerst"] = Christmas,
        ["kerstmis"] = Christmas,
        ["kerstdag"] = Christmas,
        ["kerstavond"] = year => new DateOnly(year, 12, 24),
        ["nieuwjaar"] = NewYear,
        ["jaarwisseling"] = NewYear,
        ["nieuwjaarsdag"] = NewYear,
        ["oudjaar"] = NewYearsEve,
        ["oudjaarsdag"] = NewYearsEve,
        ["oudejaarsdag"] = NewYearsEve,
        ["oudejaarsavond"] = NewYearsEve,
        ["koningsdag"] = DutchHolidays.KingsDay,
        ["bevrijdingsdag"] = year => new DateOnly(year, 5, 5),
        ["dodenherdenking"] = year => new DateOnly(year, 5, 4),
        ["sinterklaas"] = year => new DateOnly(year, 12, 5),
        ["prinsjesdag"] = year => Schedule.InMonth(OpeningOfParliament, new DateOnly(year, 9, 1)),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Func<int, DateOnly>> Second = new Dictionary<string, Func<int, DateOnly>>
    {
        ["paasdag"] = EasterMonday,
        ["pinksterdag"] = PentecostMonday,
        ["kerstdag"] = SecondChristmasDay,
    }.ToFrozenDictionary();

    /// <summary>The day that stands here.</summary>
    public static Found? At(Tokens tokens, int at)
    {
        if (tokens.Are(at, "goede", "vrijdag"))
            return WithYear(tokens, at, 2, GoodFriday);
        if (Named.TryGetValue(tokens[at].Text, out var feast))
            return WithYear(tokens, at, 1, feast);
        if (MonthDays.OrdinalAt(tokens, at) is not { Value: 1 or 2 } ordinal || !Second.TryGetValue(tokens[at + ordinal.Length].Text, out var second))
            return null;
        return WithYear(tokens, at, ordinal.Length + 1, ordinal.Value == 2 ? second : Named[tokens[at + ordinal.Length].Text]);
    }

    /// <summary>Whether a day comes on the same date each year, or nearly.</summary>
    public static bool IsFixed(Func<int, DateOnly> feast) =>
        feast != Easter && feast != EasterMonday && feast != GoodFriday && feast != Ascension && feast != Pentecost && feast != PentecostMonday;

    /// <summary>The rhythm in which a day comes every year.</summary>
    public static Rhythm Yearly(Func<int, DateOnly> feast) => feast == Named["prinsjesdag"] ? OpeningOfParliament : new EveryMonths(12);

    private static Found? WithYear(Tokens tokens, int at, int length, Func<int, DateOnly> feast)
    {
        var year = NumericDates.YearAt(tokens, at + length);
        return Found.Of(length + (year?.Length ?? 0), new Clues { Feast = feast, Year = year?.Year });
    }
}
