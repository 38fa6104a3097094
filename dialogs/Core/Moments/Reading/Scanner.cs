namespace Sleutelnet.Core.Moments.Reading;

/// <summary>What was found in a text, and where.</summary>
/// <param name="First">The first token, with the small words that lead into it.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Clues">What it says.</param>
/// <param name="Marker">What stands before it and changes what it means.</param>
/// <param name="Beside">Whether it seems to belong to the subject: “de notulen van 6 oktober”.</param>
internal sealed record Piece(int First, int End, Clues Clues, Marker Marker, bool Beside);

/// <summary>What stands before a date.</summary>
internal enum Marker
{
    None,
    From,
    Until,
    Before,
    After,
}

/// <summary>Finds everything in a text that says when.</summary>
internal static class Scanner
{
    private static readonly (Marker Marker, string[] Words)[] Markers =
    [
        (Marker.From, ["met", "ingang", "van"]), (Marker.From, ["voor", "de", "eerste", "keer"]), (Marker.From, ["voor", "het", "eerst"]), (Marker.From, ["eerste", "keer"]), (Marker.From, ["1e", "keer"]),
        (Marker.From, ["te", "beginnen"]), (Marker.From, ["ingaande"]), (Marker.From, ["ingaand"]), (Marker.From, ["beginnend"]), (Marker.From, ["beginnende"]), (Marker.From, ["beginnen"]), (Marker.From, ["begint"]),
        (Marker.From, ["startend"]), (Marker.From, ["start"]), (Marker.From, ["startdatum"]), (Marker.From, ["vanaf"]), (Marker.From, ["miv"]), (Marker.From, ["begin"]),
        (Marker.Until, ["tot", "en", "met"]), (Marker.Until, ["t", "/", "m"]), (Marker.Until, ["tot"]),
        (Marker.Before, ["uiterlijk"]), (Marker.Before, ["voor"]), (Marker.After, ["na"]),
    ];

    /// <summary>The pieces of a text, in order.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="dots">Whether “6.10” is a time; else it may be a date.</param>
    public static List<Piece> Pieces(Tokens tokens, bool dots)
    {
        var pieces = new List<Piece>();
        var (first, marker) = (0, Marker.None);
        for (var at = 0; at < tokens.Count;)
        {
            if (At(tokens, at, dots) is { } found)
            {
                var end = at + found.Length;
                if (tokens.IsOne(end, "as", "aanstaande", "eerstkomende", "precies", "stipt", "exact"))
                    end++;
                pieces.Add(new Piece(first, end, found.Clues, marker, IsBeside(tokens, first, at)));
                at = end;
                first = at;
                if (found.Clues.SaysRhythm)
                    marker = Marker.None;
            }
            else if (MarkerAt(tokens, at) is { } mark)
            {
                (marker, at) = (mark.Marker, at + mark.Words.Length);
            }
            else
            {
                at++;
                if (IsSeparate(tokens, at - 1))
                    (first, marker) = (at, Marker.None);
            }
        }

        return pieces;
    }

    private static bool IsSeparate(Tokens tokens, int at) =>
        !Boundaries.IsLead(tokens[at].Text) && !(tokens.Are(at, "week", "van") || tokens.Are(at, "weekend", "van"));

    private static Found? At(Tokens tokens, int at, bool dots) =>
        RhythmClues.At(tokens, at, Day) ?? Distances.At(tokens, at, Day) ?? ClockClues.At(tokens, at, dots) ?? DayAt(tokens, at, dots);

    private static Found? Day(Tokens tokens, int at) => DayAt(tokens, at, dots: false);

    private static Found? DayAt(Tokens tokens, int at, bool dots) =>
        Feasts.At(tokens, at) ?? MonthDays.At(tokens, at) ?? NumericDates.At(tokens, at, dots) ?? NearDays.At(tokens, at) ?? Stretches.At(tokens, at);

    private static (Marker Marker, string[] Words)? MarkerAt(Tokens tokens, int at)
    {
        foreach (var mark in Markers)
        {
            if (tokens.Are(at, mark.Words))
                return mark;
        }

        return null;
    }

    private static bool IsBeside(Tokens tokens, int first, int at)
    {
        for (var lead = first; lead < at; lead++)
        {
            if (tokens[lead].Text == "van" && !tokens.IsOne(lead - 1, "ingang", "week"))
                return true;
        }

        return tokens.IsOne(first - 1, "uit", "aan", "over", "sinds");
    }
}
