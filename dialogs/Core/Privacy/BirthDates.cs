namespace Sleutelnet.Core.Privacy;

/// <summary>Finds when somebody was born: a date beside a word for birth, or a date of long ago right behind a name.</summary>
internal static class BirthDates
{
    private const int FarthestBefore = 7;
    private const int FarthestAfter = 3;

    // Meetings and plans have later years; nobody in these texts was born before.
    private const int FirstYear = 1915;
    private const int LastYear = 2015;

    internal static bool IsIn(IReadOnlyList<Token> sentence, People people) =>
        Dates.In(sentence).Any(date => IsBirth(sentence, people, date));

    private static bool IsBirth(IReadOnlyList<Token> sentence, People people, DateMention date)
    {
        if (Cue(sentence, date) is { } cue)
            return !IsLimit(sentence, date) && (NeedsNobody(sentence[cue], date) || people.AreSubjectOf(date.First, date.Last + 1) || people.AreSubjectOf(cue, cue + 1));
        return date.IsFull && date.Year is >= FirstYear and <= LastYear && people.StandRightBefore(date.First);
    }

    private static int? Cue(IReadOnlyList<Token> sentence, DateMention date)
    {
        var from = Math.Max(0, date.First - FarthestBefore);
        var to = Math.Min(sentence.Count - 1, date.Last + FarthestAfter);
        for (var index = date.First - 1; index >= from; index--)
        {
            if (IsCue(sentence, index))
                return index;
        }

        for (var index = date.Last + 1; index <= to; index++)
        {
            if (IsCue(sentence, index))
                return index;
        }

        return null;
    }

    private static bool IsCue(IReadOnlyList<Token> sentence, int index) =>
        sentence[index].Is(WordClass.Birth | WordClass.Birthday)
        || (sentence[index].Text == "g" && index + 1 < sentence.Count && sentence[index + 1].Text == "d");

    // “Geboren na 2008” names a group.
    private static bool IsLimit(IReadOnlyList<Token> sentence, DateMention date) =>
        date.First > 0 && sentence[date.First - 1].Text is "na" or "voor" or "vanaf" or "tussen" or "sinds" or "tot";

    // A label, or a whole date behind “geboren”, is about one person whatever stands around it; a year or a feast is not.
    private static bool NeedsNobody(Token cue, DateMention date) => date.HasDay && !cue.Is(WordClass.Birthday);
}
