namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads how much time: “drie weken”, “anderhalf jaar”, “2,5 jaar”, “een half jaar”.</summary>
internal static class Quantities
{
    /// <summary>A number, counted in halves.</summary>
    /// <param name="Length">How many tokens.</param>
    /// <param name="Halves">Twice the number.</param>
    public readonly record struct Amount(int Length, int Halves);

    /// <summary>A unit of time, of which some are a number of another.</summary>
    /// <param name="Length">How many tokens.</param>
    /// <param name="Unit">The unit.</param>
    /// <param name="Times">How many of it.</param>
    public readonly record struct Measure(int Length, Unit Unit, int Times = 1);

    /// <summary>The number that stands here; null when there is none, or one that is too large to mean anything.</summary>
    public static Amount? AmountAt(Tokens tokens, int at)
    {
        if (tokens.IsOne(at, "half", "halve"))
            return new Amount(1, 1);
        if (tokens.IsOne(at, "anderhalf", "anderhalve"))
            return new Amount(1, 3);
        if (tokens.Number(at) is not (>= 0 and <= 10_000 and var number))
            return null;
        if (number == 1 && tokens.IsOne(at + 1, "half", "halve"))
            return new Amount(2, 1);
        if (tokens.Are(at + 1, "en", "een", "half") || tokens.Are(at + 1, "en", "een", "halve"))
            return new Amount(4, (number * 2) + 1);
        return tokens.IsOne(at + 1, ",", ".") && tokens[at + 1].Glued && tokens[at + 2] is { Glued: true, Text: "5" }
            ? new Amount(3, (number * 2) + 1)
            : tokens[at + 1].Text == "½" ? new Amount(2, (number * 2) + 1) : new Amount(1, number * 2);
    }

    /// <summary>The unit that stands here.</summary>
    public static Measure? UnitAt(Tokens tokens, int at) => tokens[at].Text switch
    {
        "dag" or "dagen" or "dgn" or "etmaal" or "dagje" or "dagjes" => new Measure(1, Unit.Day),
        "werkdag" or "werkdagen" => new Measure(1, Unit.WorkingDay),
        "week" or "weken" or "wk" or "wkn" or "weekje" or "weekjes" => new Measure(1, Unit.Week),
        "maand" or "maanden" or "mnd" or "mnden" or "maandje" or "maandjes" => new Measure(1, Unit.Month),
        "kwartaal" or "kwartalen" => new Measure(1, Unit.Quarter),
        "halfjaar" or "halfjaren" => new Measure(1, Unit.Month, 6),
        "jaar" or "jaren" or "jr" or "jaartje" => new Measure(1, Unit.Year),
        "uur" or "uren" or "uurtje" or "uurtjes" => new Measure(1, Unit.Minute, 60),
        "kwartier" or "kwartiertje" => new Measure(1, Unit.Minute, 15),
        "minuut" or "minuten" or "minuutje" or "minuutjes" or "min" => new Measure(1, Unit.Minute),
        "half" or "halve" when tokens[at + 1].Text is "jaar" or "jaren" => new Measure(2, Unit.Month, 6),
        "half" when tokens[at + 1].Text == "-" && tokens[at + 2].Text == "jaar" => new Measure(3, Unit.Month, 6),
        _ => null,
    };

    /// <summary>A number with its unit as a length of time; without a number it is one.</summary>
    public static (int Length, Span Span)? SpanAt(Tokens tokens, int at, bool needsNumber = true)
    {
        if (tokens.Are(at, "driekwart", "jaar") || tokens.Are(at, "kwart", "jaar"))
            return (2, new Span(Months: tokens[at].Text == "kwart" ? 3 : 9));
        if (AmountAt(tokens, at) is { } amount && UnitAt(tokens, at + amount.Length) is { } unit)
        {
            // “Een week of twee” is two weeks.
            var end = at + amount.Length + unit.Length;
            return tokens[at].Text == "een" && tokens[end].Text == "of" && tokens.Number(end + 1) is > 1 and <= 1000 and var about && UnitAt(tokens, end + 2) is null
                ? (end + 2 - at, Times(about * 2, unit))
                : (end - at, Times(amount.Halves, unit));
        }

        return !needsNumber && UnitAt(tokens, at) is { } alone ? (alone.Length, Times(2, alone)) : null;
    }

    /// <summary>So many halves of a unit; half a week is four days, half a month fifteen.</summary>
    public static Span Times(int halves, Measure measure)
    {
        halves *= measure.Times;
        var (whole, odd) = (halves / 2, halves % 2);
        return measure.Unit switch
        {
            Unit.Minute => new Span(Minutes: whole),
            Unit.Day => new Span(Days: whole),
            Unit.WorkingDay => new Span(WorkingDays: whole),
            Unit.Week => new Span(Days: (whole * 7) + (odd * 4)),
            Unit.Month => new Span(Months: whole, Days: odd * 15),
            Unit.Quarter => new Span(Months: halves * 3 / 2, Days: odd * 15),
            _ => new Span(Months: halves * 6),
        };
    }
}
