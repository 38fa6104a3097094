namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads a time of the day: “9.30 uur”, “half tien”, “kwart over 2”, “’s avonds 8 uur”, “14u”.</summary>
internal static class ClockClues
{
    // “Tegen vieren”.
    private static readonly string[] InPlural = ["enen", "tweeen", "drieen", "vieren", "vijven", "zessen", "zevenen", "achten", "negenen", "tienen", "elven", "twaalven"];

    /// <summary>The time that stands here.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">Where.</param>
    /// <param name="dots">Whether “6.10” is a time; else it may be a date.</param>
    public static Found? At(Tokens tokens, int at, bool dots) => PartOfDayAt(tokens, at) ?? RangeAt(tokens, at) ?? TimeAt(tokens, at, dots);

    private static Found? PartOfDayAt(Tokens tokens, int at)
    {
        var text = tokens[at].Text;
        if (text == "middernacht")
            return Found.Of(1, new Clues { Clock = new Clock(0, 0, Exact: true, Midnight: true) });
        if (text.Length > 1 && text[0] == 's' && text[^1] == 's' && TimeWords.DayPart(text[1..]) is { } joined)
            return Found.Of(1, new Clues { PartOfDay = joined });
        if (text == "s" && tokens[at + 1].Text.EndsWith('s') && TimeWords.DayPart(tokens[at + 1].Text) is { } part)
            return Found.Of(2, new Clues { PartOfDay = part });
        if (tokens.Are(at, "tussen", "de", "middag"))
            return Found.Of(3, new Clues { Clock = new Clock(12, 0, Exact: true) });
        if (text is "begin" or "eind" or "einde" && tokens[at + 1].Text is "van" or "de" && EdgeAt(tokens, at) is { } edge)
            return edge;
        return text is "in" or "de" && tokens.Are(text == "de" ? at : at + 1, "de") && tokens[text == "de" ? at + 1 : at + 2].Text is var word and not "morgen" && !word.EndsWith('s') && TimeWords.DayPart(word) is { } named
            ? Found.Of(text == "de" ? 2 : 3, new Clues { PartOfDay = named })
            : null;
    }

    // The beginning and the end of a part of the day, as we propose them.
    private static Found? EdgeAt(Tokens tokens, int at)
    {
        var article = at + (tokens[at + 1].Text == "van" ? 2 : 1);
        var begins = tokens[at].Text == "begin";
        Clock? clock = tokens[article].Text != "de" ? null : tokens[article + 1].Text switch
        {
            "ochtend" or "morgen" => begins ? new Clock(9, 0) : new Clock(11, 30),
            "middag" => begins ? new Clock(13, 0) : new Clock(16, 30),
            "dag" or "werkdag" => begins ? new Clock(9, 0) : new Clock(16, 30),
            "avond" => new Clock(begins ? 19 : 21, 0),
            _ => null,
        };
        return clock is null ? null : Found.Of(article + 2 - at, new Clues { Clock = clock with { Exact = true } });
    }

    // “10 tot 12 uur”, “tussen 10 en 12 uur”: it comes when that begins.
    private static Found? RangeAt(Tokens tokens, int at)
    {
        if (DigitsAt(tokens, at) is not { } begin)
            return null;
        var next = at + begin.Length;
        next += tokens.IsOne(next, "uur", "u") ? 1 : 0;
        if (!tokens.IsOne(next, "tot", "-", "–") && !(tokens[next].Text == "en" && tokens[at - 1].Text == "tussen"))
            return null;
        return DigitsAt(tokens, next + 1) is { } end && tokens.IsOne(next + 1 + end.Length, "uur", "u") ? Told(tokens, next + 2 + end.Length, at, begin.Hour, begin.Minute) : null;
    }

    private static (int Length, int Hour, int Minute)? DigitsAt(Tokens tokens, int at) =>
        tokens.Number(at) is not (>= 0 and <= 24 and var hour) ? null
        : tokens.IsOne(at + 1, ".", ":") && tokens[at + 1].Glued && tokens.Digits(at + 2, 2, 2) is { } minute ? (3, hour, minute)
        : (1, hour, 0);

    private static Found? TimeAt(Tokens tokens, int at, bool dots)
    {
        if (tokens[at].Text == "half" && Hour(tokens, at + 1) is { } next and >= 1 and <= 12 && Quantities.UnitAt(tokens, at + 2) is null or { Times: 60 })
            return Spoken(tokens, at + 2, at, next - 1, 30);
        if (tokens.IsOne(at, "kwart", "kwartier") && Beside(tokens, at + 1, 15) is { } quarter)
            return Spoken(tokens, at + 1 + quarter.Length, at, quarter.Hour, quarter.Minute);
        if (tokens.Number(at) is { } minutes and >= 1 and <= 29)
        {
            var unit = tokens.IsOne(at + 1, "minuten", "minuut", "min") ? 1 : 0;
            if (Beside(tokens, at + 1 + unit, minutes) is { } beside)
                return Spoken(tokens, at + 1 + unit + beside.Length, at, beside.Hour, beside.Minute);
        }

        return DigitalAt(tokens, at, dots) ?? HourAt(tokens, at);
    }

    // “Over 2”, “voor half tien”.
    private static (int Length, int Hour, int Minute)? Beside(Tokens tokens, int at, int minutes)
    {
        if (!tokens.IsOne(at, "over", "voor"))
            return null;
        var half = tokens[at + 1].Text == "half" ? 1 : 0;
        if (Hour(tokens, at + 1 + half) is not (>= 1 and <= 24 and var hour) || Quantities.UnitAt(tokens, at + 2 + half) is { } unit && unit.Times != 60)
            return null;
        var total = (hour * 60) - (half * 30) + (tokens[at].Text == "over" ? minutes : -minutes);
        return (2 + half, total / 60 % 24, total % 60);
    }

    private static Found? DigitalAt(Tokens tokens, int at, bool dots)
    {
        if (tokens.Digits(at, 1, 2) is not { } hour)
        {
            return tokens.Digits(at, 4, 4) is { } both && IsHourWord(tokens, at + 1) && both / 100 <= 24 ? Told(tokens, at + 1, at, both / 100, both % 100, exact: true) : null;
        }

        if (!tokens.IsOne(at + 1, ".", ":", "u", "h") || !tokens[at + 1].Glued || !tokens[at + 2].Glued || tokens.Digits(at + 2, 2, 2) is not { } minute)
            return null;
        // “6.10” can be the sixth of October; “6.10.2026” is.
        var dotted = tokens[at + 1].Text == ".";
        if (dotted && tokens[at + 3] is { Text: ".", Glued: true } && tokens[at + 4] is { Kind: TokenKind.Number, Glued: true })
            return null;
        var said = IsHourWord(tokens, at + 3) || IsAtWord(tokens, at - 1);
        if (dotted && !said && !dots && minute is >= 1 and <= 12)
            return null;
        if ((hour > 24 || minute > 59) && dotted && !said)
            return null;
        return Told(tokens, at + 3, at, hour, minute, exact: tokens[at].Text[0] == '0');
    }

    private static Found? HourAt(Tokens tokens, int at)
    {
        if (IsAtWord(tokens, at - 1) && Array.IndexOf(InPlural, tokens[at].Text) is >= 0 and var plural)
            return Told(tokens, at + 1, at, plural + 1, 0);
        if (tokens.Number(at) is not (>= 0 and <= 99 and var hour) || tokens.IsOne(at - 1, "van", "duurt") || (tokens[at + 1] is { Kind: TokenKind.Sign, Glued: true } && tokens[at + 2] is { Kind: TokenKind.Number, Glued: true }))
            return null;
        if (IsHourWord(tokens, at + 1) && !tokens.IsOne(at + 2, "lang", "durend", "per"))
        {
            return tokens.Digits(at + 2, 2, 2) is <= 59 and var minute && !tokens.IsOne(at + 3, "-", "/", ".") && TimeWords.ShortMonth(tokens[at + 3].Text) is null && Quantities.UnitAt(tokens, at + 3) is null
                ? Told(tokens, at + 3, at, hour, minute)
                : Told(tokens, at + 1, at, hour, 0);
        }

        if (hour <= 24 && (IsAtWord(tokens, at - 1) || SaysPartOfDay(tokens, at - 1)) && Boundaries.Follows(tokens, at + 1) && Quantities.UnitAt(tokens, at + 1) is null)
            return Told(tokens, at + 1, at, hour, 0);
        return tokens[at + 1].Text == "s" && PartOfDayAt(tokens, at + 1) is not null && hour <= 24 ? Told(tokens, at + 1, at, hour, 0) : null;
    }

    // Half past twelve is what “half een” says.
    private static Found? Spoken(Tokens tokens, int end, int at, int hour, int minute) => Told(tokens, end, at, hour == 0 ? 12 : hour, minute);

    private static Found? Told(Tokens tokens, int end, int at, int hour, int minute, bool exact = false)
    {
        if (IsHourWord(tokens, end))
            end++;
        return Found.Of(end - at, hour > 24 || minute > 59 || (hour == 24 && minute > 0)
            ? new Clues { Problem = WhenProblem.NoSuchTime }
            : new Clues { Clock = new Clock(hour, minute, exact || hour is 0 or > 12) });
    }

    private static int? Hour(Tokens tokens, int at) => tokens.Number(at) is >= 0 and <= 24 and var hour ? hour : null;

    private static bool IsHourWord(Tokens tokens, int at) => tokens.IsOne(at, "uur", "u", "h", "uren") && (tokens[at].Text is "uur" or "u" or "uren" || tokens[at].Glued);

    private static bool IsAtWord(Tokens tokens, int at) => tokens.IsOne(at, "om", "omstreeks", "rond", "tegen", "klokslag", "precies", "circa", "rondom");

    private static bool SaysPartOfDay(Tokens tokens, int at) => tokens[at].Text.EndsWith('s') && TimeWords.DayPart(tokens[at].Text) is not null && tokens[at].Text != "s";
}
