namespace Sleutelnet.Core.Moments.Reading;

/// <summary>The texts that one text stands for: “1 of 8 maart” is “1 maart” or “8 maart”.</summary>
internal sealed record Alternatives(IReadOnlyList<Tokens> Texts, bool All)
{
    private const int MostWords = 6;
    private const int Deepest = 3;

    /// <summary>Splits a text at “of”, “en” and ranges of days.</summary>
    /// <param name="tokens">The text.</param>
    /// <returns>One text when there is nothing to split; <see cref="All"/> when both were meant.</returns>
    public static Alternatives Of(Tokens tokens)
    {
        var (texts, joint) = Split(tokens, Deepest);
        return new Alternatives(texts, joint == "en");
    }

    /// <summary>The parts of a text on both sides of an “of”, from the first on.</summary>
    public static IEnumerable<(Tokens Left, Tokens Right)> Halves(Tokens tokens) =>
        Enumerable.Range(0, tokens.Count).Where(at => tokens[at].Text == "of").Take(Deepest).Select(at => (tokens.Part(0, at), tokens.Part(at + 1, tokens.Count)));

    private static (IReadOnlyList<Tokens> Texts, string Joint) Split(Tokens tokens, int depth)
    {
        for (var at = 1; depth > 0 && at < tokens.Count; at++)
        {
            var joint = JointAt(tokens, at);
            if (joint == 0)
                continue;
            var same = Same(tokens, at, joint);
            if (same == 0)
                continue;
            var left = Split(tokens.Without(at, joint + same), depth - 1).Texts;
            var right = Split(tokens.Without(at - same, same + joint), depth - 1).Texts;
            return ([.. left, .. right], tokens[at].Text == "," ? NextJoint(tokens, at) : tokens[at].Text);
        }

        return ([tokens], "");
    }

    private static string NextJoint(Tokens tokens, int at)
    {
        while (at < tokens.Count && !tokens.IsOne(at, "en", "of"))
            at++;
        return tokens[at].Text;
    }

    private static int JointAt(Tokens tokens, int at)
    {
        if (tokens[at].Text == "of")
            return 1;
        // “Maandag, woensdag en vrijdag”.
        if (tokens[at].Text == "," && Kind(tokens, at - 1) is "#" or "D" && Kind(tokens, at - 1) == Kind(tokens, at + 1) && tokens.IsOne(at + 2, ",", "en", "of"))
            return 1;
        if (tokens[at].Text == "en")
            return tokens.IsOne(at + 1, "een") && tokens.IsOne(at + 2, "half", "halve") || tokens.IsOne(at - 2, "tussen") && tokens.IsOne(at + 2, "uur", "u") ? 0 : 1;
        var length = tokens.IsOne(at, "-", "–", "tot", "a") ? 1 : 0;
        if (tokens.Are(at, "tot", "en", "met") || tokens.Are(at, "t", "/", "m"))
            length = 3;
        return length > 0 && tokens.Number(at - 1) is not null && tokens.Number(at + length) is not null && !tokens.IsOne(at - 2, "-", "–", "/") && EndsRange(tokens, at + length + 1) ? length : 0;
    }

    private static bool EndsRange(Tokens tokens, int at) =>
        TimeWords.ShortMonth(tokens[at].Text) is not null || tokens.IsOne(at, "keer", "x", "maal") || Quantities.UnitAt(tokens, at) is { Unit: not Unit.Minute };

    // As many words as are of the same kinds on both sides: “dinsdag 6 of woensdag 7”.
    private static int Same(Tokens tokens, int at, int joint)
    {
        for (var count = Math.Min(MostWords, at); count > 0; count--)
        {
            var (same, telling) = (true, false);
            for (var index = 0; same && index < count; index++)
            {
                var (left, right) = (Kind(tokens, at - count + index), Kind(tokens, at + joint + index));
                same = left is not null && left == right;
                telling |= left?.Length == 1;
            }

            if (same && telling)
                return count;
        }

        return 0;
    }

    // One letter for what tells a time; a small word is only like itself.
    private static string? Kind(Tokens tokens, int at)
    {
        var word = tokens[at].Text;
        return tokens.Number(at) is not null ? "#"
            : TimeWords.Month(word) is not null || (tokens.Number(at - 1) is not null && TimeWords.ShortMonth(word) is not null) ? "M"
            : TimeWords.Weekday(word) is not null ? "D"
            : TimeWords.Ordinal(word) is not null ? "O"
            : word is "begin" or "half" or "halverwege" or "midden" or "medio" or "eind" or "einde" ? "P"
            : word is "vandaag" or "morgen" or "overmorgen" or "gisteren" ? "N"
            : word.EndsWith("lijks", StringComparison.Ordinal) ? "A"
            : TimeWords.DayPart(word) is not null ? "T"
            : Quantities.UnitAt(tokens, at) is not null ? "U"
            : word is "-" or "/" or "." or ":" or "–" or "e" or "ste" or "s" or "uur" or "u" or "keer" or "x" or "elke" or "elk" or "ieder" or "iedere" or "per" or "over" or "volgende" or "volgend" or "komende" || Boundaries.IsLead(word) ? $"={word}"
            : null;
    }
}
