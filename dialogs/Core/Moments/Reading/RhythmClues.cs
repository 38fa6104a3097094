using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads how often: “elk half jaar”, “om de twee weken”, “twee keer per jaar”, “jaarlijks”, “elke eerste maandag van de maand”.</summary>
internal static class RhythmClues
{
    private const int ShortestInWeeks = 14;

    private static readonly (string Word, Quantities.Measure Measure)[] Adverbs =
    [
        ("dagelijks", new(1, Unit.Day)), ("wekelijks", new(1, Unit.Week)), ("maandelijks", new(1, Unit.Month)), ("halfjaarlijks", new(1, Unit.Month, 6)),
        ("jaarlijks", new(1, Unit.Year)), ("kwartaalsgewijs", new(1, Unit.Quarter)), ("kwartaallijks", new(1, Unit.Quarter)),
    ];

    /// <summary>The rhythm that stands here.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Where.</param>
    /// <param name="day">Reads the day that comes back.</param>
    public static Found? At(Tokens tokens, int at, Func<Tokens, int, Found?> day)
    {
        if (tokens[at].Text is "eenmalig" or "eenmalige")
            return Found.Of(1, new Clues { Every = new Once() });
        if (tokens.IsOne(at, "elk", "elke", "ieder", "iedere"))
            return EveryAt(tokens, at, day);
        if (tokens[at].Text == "per" && Quantities.SpanAt(tokens, at + 1, needsNumber: false) is { } per)
            return Found.Of(1 + per.Length, new Clues { Every = Rhythm(per.Span, 1) });
        if (tokens.Are(at, "om", "de") || tokens.Are(at, "om", "het"))
            return AlternateAt(tokens, at);
        return CountedAt(tokens, at) ?? AdverbAt(tokens, at);
    }

    private static Found? EveryAt(Tokens tokens, int at, Func<Tokens, int, Found?> day)
    {
        if (Quantities.SpanAt(tokens, at + 1, needsNumber: false) is { } span)
        {
            var end = at + 1 + span.Length;
            // “Elk jaar twee keer”.
            if (tokens.Number(end) is >= 1 and <= 1000 and var count && tokens.IsOne(end + 1, "keer", "maal", "x"))
                return Found.Of(end + 2 - at, new Clues { Every = Rhythm(span.Span, count) });
            end += tokens.IsOne(end, "eens", "eenmaal") ? 1 : 0;
            return Found.Of(end - at, new Clues { Every = Rhythm(span.Span, 1) });
        }

        var other = tokens[at + 1].Text == "andere" ? (Length: 1, Value: 2) : MonthDays.OrdinalAt(tokens, at + 1);
        if (other is { Value: > 1 } nth && Quantities.UnitAt(tokens, at + 1 + nth.Length) is { } unit && !tokens.IsOne(at + 1 + nth.Length + unit.Length, "van", "in"))
            return Found.Of(1 + nth.Length + unit.Length, new Clues { Every = Rhythm(Quantities.Times(nth.Value * 2, unit), 1) });
        if (TimeWords.DayPart(tokens[at + 1].Text) is { } part)
            return Found.Of(2, new Clues { Every = new EveryDays(1), PartOfDay = part });
        return day(tokens, at + 1) is { Clues: { Ahead: null, Within: null, Shift: null, Which: null, Year: null, Problem: null } } back ? Found.Of(1 + back.Length, back.Clues with { Each = true }) : null;
    }

    // “Om de week” is every second week, “om de drie weken” every third; with half a year or a quarter people mean each.
    private static Found? AlternateAt(Tokens tokens, int at)
    {
        var next = at + 2;
        if (tokens[next].Text == "andere")
            next++;
        if (Quantities.SpanAt(tokens, next, needsNumber: false) is not { } span || tokens[next + span.Length].Text == "te")
            return null;
        var alone = Quantities.AmountAt(tokens, next) is null && Quantities.UnitAt(tokens, next) is { Times: 1, Unit: not Unit.Quarter } unit ? Quantities.Times(4, unit) : span.Span;
        return Found.Of(next - at + span.Length, new Clues { Every = Rhythm(alone, 1) });
    }

    // “Twee keer per jaar”, “1x per half jaar”, “eens in de drie maanden”.
    private static Found? CountedAt(Tokens tokens, int at)
    {
        var (count, next) = tokens[at].Text == "eens" ? (1, at + 1)
            : tokens[at].Text.EndsWith("maal", StringComparison.Ordinal) && DutchNumbers.Exact(tokens[at].Text[..^4]) is { } joined ? (joined, at + 1)
            : tokens.Number(at) is { } number && tokens.IsOne(at + 1, "keer", "maal", "x", "×", "keren") ? (number, at + 2)
            : (0, at);
        if (count is < 1 or > 1000)
            return null;
        var lead = tokens.IsOne(next, "per", "elk", "elke", "ieder", "iedere", "/") ? 1 : tokens.Are(next, "p", "/") ? 2 : tokens[next].Text == "in" && tokens.IsOne(next + 1, "de", "het", "een", "elk", "elke", "ieder", "iedere") ? 2 : 0;
        return lead > 0 && Quantities.SpanAt(tokens, next + lead, needsNumber: false) is { } span
            ? Found.Of(next + lead + span.Length - at, new Clues { Every = Rhythm(span.Span, count) })
            : null;
    }

    private static Found? AdverbAt(Tokens tokens, int at)
    {
        var half = tokens[at].Text == "half" && tokens[at + 1].Text.StartsWith("jaarlijks", StringComparison.Ordinal);
        var sign = tokens.Number(at) is not null && tokens[at + 1].Text == "-" ? 2 : tokens.Number(at) is not null || half ? 1 : 0;
        var describes = tokens[at + sign].Original.EndsWith('e');
        var word = tokens[at + sign].Text;
        if (word.EndsWith('e'))
            word = word[..^1];
        foreach (var (adverb, measure) in Adverbs)
        {
            if (!word.EndsWith(adverb, StringComparison.Ordinal))
                continue;
            var prefix = word[..^adverb.Length];
            var count = half ? null : sign > 0 ? tokens.Number(at) : prefix == "" ? 1 : DutchNumbers.Exact(prefix);
            if (half ? prefix != "" : count is not (>= 1 and <= 1000) || (sign > 0 && prefix != ""))
                continue;
            return Found.Of(sign + 1, new Clues { Every = Rhythm(Quantities.Times(half ? 1 : count!.Value * 2, measure), 1), Describes = describes ? true : null });
        }

        return null;
    }

    private static Rhythm Rhythm(Span span, int count)
    {
        if (span.Months > 0 && span.Days == 0 && span.Months % count == 0)
            return new EveryMonths(span.Months / count);
        var days = (int)Math.Round(((span.Months * 365.25 / 12) + span.Days + span.WorkingDays) / count);
        return new EveryDays(days < ShortestInWeeks || (span.Months == 0 && count == 1) ? Math.Max(days, 1) : (int)Math.Round(days / 7.0) * 7);
    }
}
