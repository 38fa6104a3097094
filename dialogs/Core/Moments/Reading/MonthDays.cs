namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads days by their place: “tweede dinsdag van oktober”, “de 15e”, “laatste dag van de maand”, “eind juni”, “begin volgend jaar”.</summary>
internal static class MonthDays
{
    /// <summary>The day that stands here.</summary>
    public static Found? At(Tokens tokens, int at) => PartAt(tokens, at) ?? OrdinalDayAt(tokens, at);

    /// <summary>A place in a row: “tweede”, “2e”, “laatste”.</summary>
    public static (int Length, int Value)? OrdinalAt(Tokens tokens, int at)
    {
        if (TimeWords.Ordinal(tokens[at].Text) is { } word)
            return word == -1 && tokens[at - 1].Text == "na" ? null : (1, word);
        return tokens.Digits(at, 1, 2) is >= 1 and <= 31 and var number && tokens[at + 1] is { Glued: true, Text: "e" or "ste" or "de" } ? (2, number) : null;
    }

    private static Found? PartAt(Tokens tokens, int at)
    {
        Part? part = tokens[at].Text switch
        {
            "begin" => Part.Begin,
            "half" or "halverwege" or "midden" or "medio" or "mid" => Part.Middle,
            "eind" or "einde" or "ultimo" => Part.End,
            _ => null,
        };
        if (part is null)
            return null;
        var next = at + (tokens.IsOne(at + 1, "van", "in") ? 2 : 1);
        var of = NumericDates.MonthAt(tokens, next, shortToo: true) ?? WholeAt(tokens, next) ?? Stretches.At(tokens, next);
        if (of is null && tokens.Digits(next, 4, 4) is >= 1900 and var year)
            of = new Found(1, new Clues { Year = year, Of = Unit.Year });
        return of is { } whole ? Found.Of(next - at + whole.Length, whole.Clues with { Part = part }) : null;
    }

    private static Found? OrdinalDayAt(Tokens tokens, int at)
    {
        if (OrdinalAt(tokens, at) is not { } ordinal)
            return null;
        var next = at + ordinal.Length;
        if (ordinal.Value <= 5 && TimeWords.Weekday(tokens[next].Text) is { Each: false } weekday)
        {
            var of = TailAt(tokens, next + 1);
            return Found.Of(ordinal.Length + 1 + (of?.Length ?? 0), (of?.Clues ?? Clues.None) with { Nth = ordinal.Value, Weekday = weekday.Day, PartOfDay = weekday.Part });
        }

        // A week of a month is the one of its first, second or last Monday.
        if (ordinal.Value <= 5 && tokens.IsOne(next, "week", "weekend") && TailAt(tokens, next + 1) is { } ofWeek && (ofWeek.Clues.Month is not null || ofWeek.Clues.Of == Unit.Month))
            return Found.Of(ordinal.Length + 1 + ofWeek.Length, ofWeek.Clues with { Nth = ordinal.Value, Weekday = tokens[next].Text == "week" ? DayOfWeek.Monday : DayOfWeek.Saturday });
        if (ordinal.Value <= 5 && TimeWords.ShortWeekday(tokens[next].Text) is { } brief && TailAt(tokens, next + 1) is { } ofBrief)
            return Found.Of(ordinal.Length + 1 + ofBrief.Length, ofBrief.Clues with { Nth = ordinal.Value, Weekday = brief });
        if (tokens[next].Text == "helft" && ordinal.Value <= 2 && (TailAt(tokens, next + 1) ?? NumericDates.MonthAt(tokens, next + 1, shortToo: true)) is { Clues.Month: not null } half)
            return Found.Of(ordinal.Length + 1 + half.Length, Placed(half.Clues, ordinal.Value == 2 ? 16 : 1));
        if (tokens[next].Text == "dag" || (tokens[next].Text == "werkdag" && ordinal.Value == 1))
        {
            return TailAt(tokens, next + 1) is { } whole ? Found.Of(ordinal.Length + 1 + whole.Length, Placed(whole.Clues, ordinal.Value))
                : tokens[at - 1].Text == "de" && Boundaries.Follows(tokens, next + 1) ? Found.Of(ordinal.Length + 1, new Clues { Day = ordinal.Value, Of = Unit.Month })
                : null;
        }

        if (TailAt(tokens, next) is { } month && month.Clues.Of != Unit.Year)
            return Found.Of(ordinal.Length + month.Length, Placed(month.Clues, ordinal.Value));
        // “De eerste” alone is the first of anything; “op de vijftiende” is a day.
        var isDay = ordinal.Value > 0 && Boundaries.Follows(tokens, next)
            && (ordinal.Length == 2 || (tokens[at - 1].Text == "de" && tokens.IsOne(at - 2, "op", "vanaf")))
            && (ordinal.Length == 1 || tokens.IsOne(at - 1, "de", "elke", "iedere", "op", "vanaf"));
        return isDay ? Found.Of(ordinal.Length, new Clues { Day = ordinal.Value }) : null;
    }

    private static Clues Placed(Clues of, int day) => of with { Day = day };

    // “Van oktober”, “in volgende maand”, “van elke maand”.
    private static Found? TailAt(Tokens tokens, int at)
    {
        var lead = tokens.IsOne(at, "van", "in") ? 1 : 0;
        var of = (lead == 1 ? NumericDates.MonthAt(tokens, at + 1, shortToo: true) : null) ?? (lead == 1 ? WholeAt(tokens, at + 1) : null) ?? Stretches.RelativeAt(tokens, at + lead);
        return of is { } found ? Found.Of(lead + found.Length, found.Clues) : null;
    }

    // “De maand”, “elk kwartaal”, “het jaar”.
    private static Found? WholeAt(Tokens tokens, int at)
    {
        if (!tokens.IsOne(at, "de", "het", "elke", "elk", "iedere", "ieder", "een", "die", "dat") || Quantities.UnitAt(tokens, at + 1) is not { Length: 1, Times: 1 } measure)
            return null;
        var each = tokens.IsOne(at, "elke", "elk", "iedere", "ieder");
        return measure.Unit switch
        {
            Unit.Month => Found.Of(2, new Clues { Of = Unit.Month, Every = each ? new EveryMonths(1) : null }),
            Unit.Quarter => Found.Of(2, new Clues { Of = Unit.Quarter, Every = each ? new EveryMonths(3) : null }),
            Unit.Year => Found.Of(2, new Clues { Of = Unit.Year, Every = each ? new EveryMonths(12) : null }),
            Unit.Week when !each => Found.Of(2, new Clues { Within = new Stretch(Unit.Week, 0) }),
            _ => null,
        };
    }
}
