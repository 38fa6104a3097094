namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads weeks, months, quarters and years: “volgende week”, “dit jaar”, “week 41”, “eerste kwartaal van 2027”, “in 2027”.</summary>
internal static class Stretches
{
    /// <summary>The stretch that stands here.</summary>
    public static Found? At(Tokens tokens, int at) => RelativeAt(tokens, at) ?? WeekAt(tokens, at) ?? QuarterAt(tokens, at) ?? YearAt(tokens, at);

    /// <summary>A stretch so many on from this one.</summary>
    public static Found? RelativeAt(Tokens tokens, int at)
    {
        int? ahead = tokens[at].Text switch
        {
            "volgende" or "volgend" or "komende" or "komend" or "aanstaande" or "eerstvolgende" or "nieuwe" => 1,
            "deze" or "dit" or "lopende" => 0,
            "vorige" or "vorig" or "afgelopen" => -1,
            _ => null,
        };
        if (ahead is null)
            return null;
        if (ahead == 1 && tokens[at + 1].Text == "jaar" && tokens.IsOne(at + 2, "rond", "om") && tokens.Are(at + 3, "deze", "tijd"))
            return Found.Of(5, new Clues { Ahead = new Span(Months: 12) });
        if (tokens[at + 1].Text == "weekend")
            return ahead < 0 ? null : Found.Of(2, new Clues { Weekday = DayOfWeek.Saturday });
        return Quantities.UnitAt(tokens, at + 1) is { Length: 1, Times: 1, Unit: Unit.Week or Unit.Month or Unit.Quarter or Unit.Year } measure
            ? Found.Of(2, new Clues { Within = new Stretch(measure.Unit, Ahead: ahead) })
            : null;
    }

    private static Found? WeekAt(Tokens tokens, int at)
    {
        if (!tokens.IsOne(at, "week", "wk", "weeknummer") || tokens.Digits(at + (tokens.IsOne(at + 1, "nr", "nummer") ? 2 : 1), 1, 2) is not { } number)
            return null;
        var length = tokens.IsOne(at + 1, "nr", "nummer") ? 3 : 2;
        if (number is < 1 or > 53)
            return Found.Of(length, new Clues { Problem = WhenProblem.NoSuchDate });
        var year = NumericDates.YearAt(tokens, at + length);
        return Found.Of(length + (year?.Length ?? 0), new Clues { Within = new Stretch(Unit.Week, Number: number), Year = year?.Year });
    }

    private static Found? QuarterAt(Tokens tokens, int at)
    {
        var (length, number) = tokens[at].Text == "q" && tokens[at + 1].Glued ? (2, tokens.Digits(at + 1, 1, 1))
            : tokens[at].Text == "kwartaal" ? (2, tokens.Digits(at + 1, 1, 1))
            : MonthDays.OrdinalAt(tokens, at) is { } ordinal && tokens[at + ordinal.Length].Text == "kwartaal" ? (ordinal.Length + 1, ordinal.Value == -1 ? 4 : ordinal.Value)
            : (0, null);
        if (number is not (>= 1 and <= 4))
            return null;
        var year = NumericDates.YearAt(tokens, at + length);
        return Found.Of(length + (year?.Length ?? 0), new Clues { Within = new Stretch(Unit.Quarter, Number: number), Year = year?.Year });
    }

    private static Found? YearAt(Tokens tokens, int at) =>
        tokens.Digits(at, 4, 4) is >= 1900 and <= 2999 and var year && tokens.IsOne(at - 1, "in", "vanaf", "jaar", "per", "tot", "voor", "na") && !tokens[at + 1].Glued
            ? Found.Of(1, new Clues { Year = year })
            : null;
}
