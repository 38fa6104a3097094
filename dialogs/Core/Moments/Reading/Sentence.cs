namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads a text in which nothing is said twice: puts its pieces together and takes them out.</summary>
internal static class Sentence
{
    private const int MostGroups = 6;

    /// <summary>What the text says.</summary>
    public static WhenReading Read(Tokens tokens, Interpreter interpreter)
    {
        var pieces = Scanner.Pieces(tokens, dots: true);
        if (!pieces.Exists(SaysWhen))
            pieces = Scanner.Pieces(tokens, dots: false);
        var rhythmic = pieces.Exists(piece => piece.Clues.SaysRhythm);
        if (Unfit(tokens, pieces, rhythmic) is { } problem)
            return new WhenUnclear(problem, Rest(tokens, pieces));

        var groups = Groups(pieces, rhythmic);
        if (groups.Count == 0 && OnlySpan(tokens) is { } alone)
            groups = [(alone, [new Piece(0, tokens.Count, alone, Marker.None, false)])];
        if (groups.Count == 0)
            return Vague(tokens);
        (Outcome Outcome, List<Piece> Pieces)[] outcomes = [.. groups.Select(group => (interpreter.Interpret(group.Clues), group.Pieces))];
        var read = Array.FindAll(outcomes, outcome => outcome.Outcome.Ahead.Count > 0);
        var (best, used) = read.Length > 0 ? read[0] : outcomes[0];
        var rest = Rest(tokens, read.Length > 1 ? read.SelectMany(outcome => outcome.Pieces) : used);
        Schedule[] ahead = [.. read.SelectMany(outcome => outcome.Outcome.Ahead).Distinct().OrderBy(schedule => schedule.Start)];
        return ahead switch
        {
            [var only] => new WhenRead(only, best.TimeNamed, rest),
            { Length: > 1 } => new WhenAmbiguous(ahead, rest),
            _ when best.Past is { } past => new WhenPast(past, rest),
            _ => new WhenUnclear(best.Problem, rest),
        };
    }

    // “Elk jaar na de zomer” says how often but not when, “elke week tot de zomer” has an end.
    private static WhenProblem? Unfit(Tokens tokens, List<Piece> pieces, bool rhythmic)
    {
        var season = VagueWords.SeasonAt(tokens);
        // “De eerste maandag na de zomer”.
        if (!rhythmic)
            return season >= 0 && pieces.Exists(piece => piece.Clues is { Weekday: not null, Day: null, Month: null } && piece.End < season && piece.End >= season - 2) ? WhenProblem.Vague : null;
        if (pieces.Exists(piece => piece.Marker == Marker.Until && piece.Clues.SaysDay) || (season >= 0 && (tokens[season - 1].Text == "tot" || tokens[season - 2].Text == "tot")))
            return WhenProblem.HasEnd;
        return season >= 0 && !pieces.Exists(piece => piece.Clues.SaysDay) ? WhenProblem.Vague : null;
    }

    // “Drie maanden” and “een half jaar later” are answers to the question when.
    private static Clues? OnlySpan(Tokens tokens) =>
        Quantities.SpanAt(tokens, 0) is { } span && (span.Length == tokens.Count || (span.Length == tokens.Count - 1 && tokens.IsOne(span.Length, "later", ".", "!"))) ? new Clues { Ahead = span.Span } : null;

    private static bool SaysWhen(Piece piece) => piece.Clues.SaysDay || piece.Clues.SaysRhythm;

    // Pieces that contradict each other are in groups of their own, each with the rhythm and the time of the first.
    private static List<(Clues Clues, List<Piece> Pieces)> Groups(List<Piece> pieces, bool rhythmic)
    {
        var groups = new List<(Clues Clues, List<Piece> Pieces)>();
        foreach (var piece in pieces)
        {
            var clues = Adapted(piece, rhythmic);
            var fits = groups.FindIndex(group => group.Clues.And(clues) is not null);
            if (fits >= 0)
                groups[fits] = (groups[fits].Clues.And(clues)!, [.. groups[fits].Pieces, piece]);
            else if (groups.Count < MostGroups)
                groups.Add((clues, [piece]));
        }

        if (groups.Count < 2)
            return groups;
        var shared = new Clues { Every = groups[0].Clues.Every, Clock = groups[0].Clues.Clock, PartOfDay = groups[0].Clues.PartOfDay };
        groups = [.. groups.Where(group => group.Pieces.Exists(SaysWhen)).Select(group => (group.Clues.And(shared) ?? group.Clues, group.Pieces))];
        return groups.Exists(group => !group.Pieces.TrueForAll(piece => piece.Beside)) ? [.. groups.Where(group => !group.Pieces.TrueForAll(piece => piece.Beside))] : groups;
    }

    private static Clues Adapted(Piece piece, bool rhythmic) => piece.Marker switch
    {
        Marker.From or Marker.After when rhythmic && piece.Clues is { SaysRhythm: false, SaysDay: true } => new Clues
        {
            Start = piece.Clues with { Clock = null, PartOfDay = null, Bound = piece.Marker == Marker.After ? Bound.After : null },
            Clock = piece.Clues.Clock,
            PartOfDay = piece.Clues.PartOfDay,
        },
        Marker.Before when piece.Clues is { SaysRhythm: false, SaysDay: true } => piece.Clues with { Bound = Bound.Before },
        Marker.After when piece.Clues is { SaysRhythm: false, SaysDay: true } => piece.Clues with { Bound = Bound.After },
        _ => piece.Clues,
    };

    private static WhenUnclear Vague(Tokens tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (VagueWords.LengthAt(tokens, at) is > 0 and var length)
                return new WhenUnclear(WhenProblem.Vague, RestOfText.Of(tokens, LedInto(tokens, at, length)));
        }

        return new WhenUnclear(WhenProblem.NothingRead, RestOfText.Of(tokens, new HashSet<int>()));
    }

    private static HashSet<int> LedInto(Tokens tokens, int at, int length)
    {
        var first = at;
        while (first > 0 && (Boundaries.IsLead(tokens[first - 1].Text) || tokens.IsOne(first - 1, "na", "voor", "over", "dit", "deze", "volgend", "volgende", "komend", "komende", "elk", "begin", "eind")))
            first--;
        return [.. Enumerable.Range(first, at + length - first)];
    }

    private static string Rest(Tokens tokens, IEnumerable<Piece> pieces) =>
        RestOfText.Of(tokens, pieces.Where(piece => piece.Clues.Describes is null).SelectMany(piece => Enumerable.Range(piece.First, piece.End - piece.First)).ToHashSet());
}
