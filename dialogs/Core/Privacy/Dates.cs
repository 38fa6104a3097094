using System.Globalization;

namespace Sleutelnet.Core.Privacy;

/// <summary>A date in a sentence; what was not written is null.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">In four digits.</param>
internal readonly record struct DateMention(int First, int Last, int? Day, int? Month, int? Year)
{
    internal bool IsFull => Day is not null && Month is not null && Year is not null;

    internal bool HasDay => Day is not null && Month is not null;
}

/// <summary>Finds dates: “12-03-1987”, “12/3/'87”, “1987-03-12”, “12 maart 1987”, “negende juli”, “september 1999”, “1961”.</summary>
internal static class Dates
{
    internal static IEnumerable<DateMention> In(IReadOnlyList<Token> sentence)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if ((Numeric(sentence, index) ?? Named(sentence, index) ?? YearAlone(sentence, index)) is not { } date)
                continue;
            yield return date;
            index = date.Last;
        }
    }

    private static DateMention? Numeric(IReadOnlyList<Token> sentence, int index)
    {
        var signs = index + 4 < sentence.Count && sentence[index + 1].Text is "-" or "/" or "." && sentence[index + 3].Text == sentence[index + 1].Text;
        var step = signs ? 2 : 1;
        var last = index + (2 * step);
        if (last >= sentence.Count || !sentence[index].IsNumber || !sentence[index + step].IsNumber || !sentence[last].IsNumber || GoesOn(sentence, last, step))
            return null;
        var (first, month, third) = (Number(sentence[index]), Number(sentence[index + step]), Number(sentence[last]));
        if (sentence[index].Written.Length == 4)
            return Make(index, last, third, month, first);
        // Without signs two digits at the end may be part of any number.
        return signs || sentence[last].Written.Length == 4 ? Make(index, last, first, month, Year(sentence[last])) : null;
    }

    // “06.12.34.56.78” begins like a date and is none.
    private static bool GoesOn(IReadOnlyList<Token> sentence, int last, int step) =>
        sentence[last].Written.Length < 4
        && last + step < sentence.Count
        && sentence[last + step].IsNumber
        && (step == 1 || sentence[last + 1].Text == sentence[last - 1].Text);

    private static DateMention? Named(IReadOnlyList<Token> sentence, int index)
    {
        var day = DayOf(sentence[index]);
        var next = index + (day is null ? 0 : 1);
        if (day is not null && next < sentence.Count && sentence[next].Text is "e" or "ste" or "de")
            next++;
        if (next >= sentence.Count || MonthOf(sentence[next]) is not { } month)
            return null;
        var year = next + 1 < sentence.Count && sentence[next + 1].IsNumber && IsYear(sentence, next + 1) ? Year(sentence[next + 1]) : null;
        if (day is null && year is null)
            return null;
        return new DateMention(index, year is null ? next : next + 1, day, month, year);
    }

    private static DateMention? YearAlone(IReadOnlyList<Token> sentence, int index) =>
        sentence[index].Written.Length == 4 && sentence[index].IsNumber && Number(sentence[index]) is >= 1900 and <= 2100
            ? new DateMention(index, index, null, null, Number(sentence[index]))
            : null;

    // “6 oktober 14 uur” names an hour.
    private static bool IsYear(IReadOnlyList<Token> sentence, int index) =>
        sentence[index].Written.Length is 2 or 4
        && (index + 1 == sentence.Count || sentence[index + 1].Text is not ("uur" or "u" or ":"));

    private static int? DayOf(Token token) =>
        token.IsNumber
            ? Number(token) is >= 1 and <= 31 ? Number(token) : null
            : PersonalWords.Nl.Ordinals.TryGetValue(token.Text, out var day) ? day : null;

    private static int? MonthOf(Token token) =>
        token.IsWord && PersonalWords.Nl.Months.TryGetValue(token.Text, out var month) ? month : null;

    private static int? Year(Token token) => (token.Written.Length, Number(token)) switch
    {
        (4, { } year) => year,
        (2, { } year) => year > 30 ? 1900 + year : 2000 + year,
        _ => null,
    };

    private static DateMention? Make(int first, int last, int? day, int? month, int? year) =>
        day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is >= 1900 and <= 2100 ? new DateMention(first, last, day, month, year) : null;

    private static int? Number(Token token) =>
        int.TryParse(token.Written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
