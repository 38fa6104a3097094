namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads dates with a day and a month: “6-10-26”, “2026-10-06”, “6 oktober”, “zesde van oktober 2026”, “november”.</summary>
internal static class NumericDates
{
    private static readonly Clues Impossible = new() { Problem = WhenProblem.NoSuchDate };

    /// <summary>The date that stands here.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Where.</param>
    /// <param name="dots">Whether “6.10” is a time.</param>
    public static Found? At(Tokens tokens, int at, bool dots) => IsoAt(tokens, at) ?? DigitsAt(tokens, at, dots) ?? NamedAt(tokens, at);

    /// <summary>A month with the year behind it, if any.</summary>
    public static Found? MonthAt(Tokens tokens, int at, bool shortToo)
    {
        var month = TimeWords.Month(tokens[at].Text) ?? (shortToo ? TimeWords.ShortMonth(tokens[at].Text) : null);
        if (month is null)
            return null;
        var next = at + 1;
        if (tokens[next] is { Text: ".", Glued: true } && TimeWords.Month(tokens[at].Text) is null)
            next++;
        var year = YearAt(tokens, next);
        return Found.Of(next + (year?.Length ?? 0) - at, new Clues { Month = month, Year = year?.Year });
    }

    /// <summary>A year behind a date; two digits are a year when a mark shows it, or when they can be nothing else.</summary>
    public static (int Length, int Year)? YearAt(Tokens tokens, int at)
    {
        var skipped = tokens[at].Text == "," || (tokens[at].Text == "van" && tokens.Digits(at + 1, 4, 4) is not null) ? 1 : 0;
        var token = tokens[at + skipped];
        if (tokens.IsOne(at + skipped + 1, "uur", "u", ":") || Quantities.UnitAt(tokens, at + skipped + 1) is not null)
            return null;
        if (tokens.Digits(at + skipped, 4, 4) is >= 1900 and var full)
            return (skipped + 1, full);
        return tokens.Digits(at + skipped, 2, 2) is { } two && (token.Original.Length > 2 || (two >= 26 && skipped == 0 && !(tokens[at + 1] is { Text: ".", Glued: true } && tokens[at + 2].Glued)))
            ? (skipped + 1, 2000 + two)
            : null;
    }

    private static Found? IsoAt(Tokens tokens, int at) =>
        tokens.Digits(at, 4, 4) is { } year && tokens[at + 1] is { Text: "-" or "/", Glued: true } sign && tokens.Digits(at + 2, 1, 2) is { } month
        && tokens[at + 3].Text == sign.Text && tokens.Digits(at + 4, 1, 2) is { } day
            ? Found.Of(5, Date(day, month, year))
            : null;

    private static Found? DigitsAt(Tokens tokens, int at, bool dots)
    {
        if (tokens.Digits(at, 1, 2) is not { } day || tokens[at + 1] is not { Text: "-" or "/" or "." or "–" } sign || tokens.Digits(at + 2, 1, 2) is not { } month)
            return null;
        if (tokens[at + 3].Text == sign.Text && YearOf(tokens, at + 4) is { } year)
            return Found.Of(5, Date(day, month, year));
        var isDate = day is >= 1 and <= 31 && month is >= 1 and <= 12 && sign.Glued && tokens[at + 2].Glued && !(sign.Text == "." && dots)
            && !tokens.IsOne(at + 3, "uur", "u", "keer", "maal", "x") && !(tokens[at + 3] is { Glued: true, Text: "-" or "/" or "." } && tokens[at + 4] is { Kind: TokenKind.Number, Glued: true })
            && Quantities.UnitAt(tokens, at + 3) is null && TimeWords.ShortMonth(tokens[at + 3].Text) is null;
        return isDate ? Found.Of(3, Date(day, month, null)) : null;
    }

    private static int? YearOf(Tokens tokens, int at) => tokens.Digits(at, 4, 4) ?? (tokens.Digits(at, 2, 2) is { } two ? 2000 + two : null);

    private static Found? NamedAt(Tokens tokens, int at)
    {
        if (DayAt(tokens, at) is not { } day)
            return MonthAlone(tokens, at);
        var next = at + day.Length;
        if (tokens[next].Text == "van" && TimeWords.Month(tokens[next + 1].Text) is not null && tokens[at].Kind == TokenKind.Number)
            next++;
        return MonthAt(tokens, next, shortToo: true) is { } month
            ? Found.Of(next - at + month.Length, day.Day is >= 1 and <= 31 ? month.Clues with { Day = day.Day } : Impossible)
            : null;
    }

    // Short names and “mei” without a lead are too easily another word.
    private static Found? MonthAlone(Tokens tokens, int at) =>
        MonthAt(tokens, at, shortToo: tokens.IsOne(at - 1, "in", "vanaf", "per", "elke", "ieder", "elk", "eind", "begin", "rond")) is { } month && tokens[at].Kind == TokenKind.Word ? month : null;

    private static (int Length, int Day)? DayAt(Tokens tokens, int at)
    {
        if (tokens.Number(at) is { } number && tokens[at].Text.Length <= (tokens[at].Kind == TokenKind.Number ? 2 : 20))
            return (tokens[at + 1] is { Glued: true, Text: "e" or "ste" or "de" } ? 2 : 1, number);
        return TimeWords.Ordinal(tokens[at].Text) is > 0 and var ordinal ? (1, ordinal) : null;
    }

    private static Clues Date(int day, int month, int? year) =>
        day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is null or >= 1900 ? new Clues { Day = day, Month = month, Year = year } : Impossible;
}
