namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads distances: “over drie maanden”, “drie weken na vandaag”, “de dag na Koningsdag”, “twee weken geleden”.</summary>
internal static class Distances
{
    /// <summary>The distance that stands here.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Where.</param>
    /// <param name="day">Reads the day that a distance counts from.</param>
    public static Found? At(Tokens tokens, int at, Func<Tokens, int, Found?> day)
    {
        var about = tokens.IsOne(at + 1, "ongeveer", "precies", "zon", "circa", "pakweg", "exact", "nog") ? 2 : 1;
        if (tokens.IsOne(at, "over", "binnen", "na", "in") && Quantities.SpanAt(tokens, at + about) is { } ahead && (tokens[at].Text != "na" || ahead.Span.Minutes == 0))
            return CountedFrom(tokens, at + about, ahead, day) is { } on ? Found.Of(about + on.Length, on.Clues) : Found.Of(about + ahead.Length, new Clues { Ahead = ahead.Span });
        if (NeighbourAt(tokens, at, day) is { } neighbour)
            return neighbour;
        // “Over twee dinsdagen”.
        if (tokens[at].Text == "over" && tokens.Number(at + 1) is > 1 and <= 52 and var weeks && TimeWords.Weekday(tokens[at + 2].Text) is { } named)
            return Found.Of(3, new Clues { Ahead = new Span(), Neighbour = new Neighbour(named.Day, weeks, Before: false) });
        var article = tokens[at].Text == "de" ? 1 : 0;
        if (Quantities.SpanAt(tokens, at + article, needsNumber: article == 0) is not { } distance || (article == 1 && distance.Span.Minutes > 0))
            return null;
        if (tokens[at + article + distance.Length].Text == "geleden")
            return Found.Of(distance.Length + article + 1, new Clues { Ahead = distance.Span.Back() });
        return CountedFrom(tokens, at + article, distance, day) is { } from ? Found.Of(article + from.Length, from.Clues) : null;
    }

    // “De maandag na Pasen”, “eerste dinsdag na 1 november”.
    private static Found? NeighbourAt(Tokens tokens, int at, Func<Tokens, int, Found?> day)
    {
        var ordinal = MonthDays.OrdinalAt(tokens, at);
        var next = at + (ordinal?.Length ?? 0);
        if (ordinal is { Value: < 1 or > 5 } || TimeWords.Weekday(tokens[next].Text) is not { Each: false } weekday || !tokens.IsOne(next + 1, "na", "voor"))
            return null;
        var skipped = tokens[next + 2].Text is "de" or "het" ? 1 : 0;
        return day(tokens, next + 2 + skipped) is { Clues: { Each: null, Every: null, Weekday: null, Shift: null } } from
            ? Found.Of(next + 2 + skipped + from.Length - at, from.Clues with { Neighbour = new Neighbour(weekday.Day, ordinal?.Value ?? 1, tokens[next + 1].Text == "voor"), PartOfDay = weekday.Part })
            : null;
    }

    private static Found? CountedFrom(Tokens tokens, int at, (int Length, Span Span) distance, Func<Tokens, int, Found?> day)
    {
        var next = at + distance.Length;
        if (!tokens.IsOne(next, "na", "voor", "vanaf"))
            return null;
        var span = tokens[next].Text == "voor" ? distance.Span.Back() : distance.Span;
        if (tokens[next].Text == "vanaf" && tokens[next + 1].Text == "nu")
            return Found.Of(distance.Length + 2, new Clues { Ahead = span });
        var skipped = tokens[next + 1].Text is "de" or "het" ? 1 : 0;
        // “Twee weken na de bijeenkomst van 3 november”.
        if (skipped == 1 && day(tokens, next + 2) is null && tokens.IsOne(next + 3, "van", "op"))
            skipped = 3;
        return day(tokens, next + 1 + skipped) is { Clues: { Shift: null, Each: null, Every: null } } from
            ? Found.Of(distance.Length + 1 + skipped + from.Length, from.Clues with { Shift = span })
            : null;
    }
}
