namespace Sleutelnet.Core.Privacy;

/// <summary>Finds sensitive things said about one person: a birth date, a home, and what the patterns describe.</summary>
internal static class AboutPeople
{
    internal static IEnumerable<PersonalFinding> In(IReadOnlyList<IReadOnlyList<Token>> sentences)
    {
        var named = false;
        foreach (var sentence in sentences)
        {
            var people = new People(sentence);
            if (people.HasPrivateName)
                yield return PersonalFinding.Name;
            if (BirthDates.IsIn(sentence, people))
                yield return PersonalFinding.DateOfBirth;
            if (HomeAddresses.IsIn(sentence, people))
                yield return PersonalFinding.HomeAddress;
            foreach (var finding in people.HasAny || named ? Said(sentence, people, named) : [])
                yield return finding;
            named = people.HasName;
        }
    }

    private static IEnumerable<PersonalFinding> Said(IReadOnlyList<Token> sentence, People people, bool namedBefore) =>
        from place in Enumerable.Range(0, sentence.Count)
        from pattern in PersonalWords.Nl.PatternsAt(sentence[place])
        where IsSaid(sentence, people, namedBefore, pattern, place)
        select pattern.Kind;

    private static bool IsSaid(IReadOnlyList<Token> sentence, People people, bool namedBefore, Pattern pattern, int place)
    {
        for (var start = place; start >= 0 && start >= place - pattern.Reach; start--)
        {
            if (pattern.EndOf(sentence, start, people) is { } end && people.AreSubjectOf(start, end, pattern.Certainty, namedBefore))
                return true;
        }

        return false;
    }
}
