namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads days near today and days of the week: “morgenmiddag”, “volgende dinsdag”, “vrijdag over een week”, “di 6 oktober”.</summary>
internal static class NearDays
{
    private static readonly (string Word, int Days)[] Near = [("eergisteren", -2), ("gisteren", -1), ("gister", -1), ("vandaag", 0), ("heden", 0), ("overmorgen", 2), ("morgen", 1), ("van", 0)];

    /// <summary>The day that stands here.</summary>
    public static Found? At(Tokens tokens, int at) => Shifted(tokens, at, NearAt(tokens, at) ?? WeekdayAt(tokens, at));

    private static Found? NearAt(Tokens tokens, int at)
    {
        var text = tokens[at].Text;
        if (text == "nu" && tokens[at - 1].Text == "vanaf")
            return Found.Of(1, new Clues { Ahead = new Span() });
        if (tokens.IsOne(at - 1, "goede", "goeie"))
            return null;
        foreach (var (word, days) in Near)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal))
                continue;
            var ending = text[word.Length..];
            PartOfDay? part = ending == "vroeg" ? PartOfDay.Morning : TimeWords.DayPart(ending);
            if (ending == "" ? word != "van" : part is not null && !ending.EndsWith('s'))
                return tokens[at + 1].Text == "vroeg"
                    ? Found.Of(2, new Clues { Ahead = new Span(Days: days), PartOfDay = PartOfDay.Morning })
                    : Found.Of(1, new Clues { Ahead = new Span(Days: days), PartOfDay = part });
        }

        return null;
    }

    private static Found? WeekdayAt(Tokens tokens, int at)
    {
        Which? which = tokens[at].Text switch
        {
            "volgende" => Which.Next,
            "komende" or "aanstaande" or "as" or "eerstvolgende" or "eerstkomende" or "deze" => Which.Coming,
            "afgelopen" or "vorige" or "jongstleden" => Which.Past,
            _ => null,
        };
        var place = which is null ? at : at + 1;
        if (TimeWords.Weekday(tokens[place].Text) is { } weekday)
        {
            var end = place + 1;
            if (tokens.IsOne(end, "aanstaande", "as"))
                (which, end) = (Which.Coming, end + 1);
            else if (tokens.IsOne(end, "jl", "jongstleden"))
                (which, end) = (Which.Past, end + 1);
            return Found.Of(end - at, new Clues { Weekday = weekday.Day, PartOfDay = weekday.Part, Which = which == Which.Coming ? null : which, Each = weekday.Each ? true : null });
        }

        // “Do” and “zo” are words of their own.
        if (TimeWords.ShortWeekday(tokens[place].Text) is not { } shortDay)
            return null;
        var dot = tokens[place + 1].Text == "." ? 1 : 0;
        return which is not null || tokens.IsOne(at - 1, "op", "elke", "iedere") || NumericDates.At(tokens, place + 1 + dot, dots: false) is { Clues.Day: not null } || (tokens[place + 1].Kind == TokenKind.Number && ClockClues.At(tokens, place + 1, dots: true) is { Clues.Clock: not null })
            ? Found.Of(place + 1 + dot - at, new Clues { Weekday = shortDay, Which = which == Which.Coming ? null : which })
            : null;
    }

    // “Vrijdag over een week” counts from Friday.
    private static Found? Shifted(Tokens tokens, int at, Found? day)
    {
        if (day is not { Clues: { Which: null, Each: null } } found || tokens[at + found.Length].Text != "over")
            return day;
        return Quantities.SpanAt(tokens, at + found.Length + 1) is { Span: { Minutes: 0 } span } distance && (found.Clues.Ahead is not null || (span is { Days: > 0, Months: 0 } && span.Days % 7 == 0))
            ? Found.Of(found.Length + 1 + distance.Length, found.Clues with { Shift = span })
            : day;
    }
}
