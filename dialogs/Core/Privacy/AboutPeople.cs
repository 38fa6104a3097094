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
            if (BirthDates.IsIn(sentence, people))
                yield return PersonalFinding.DateOfBirth;
            if (HomeAddresses.IsIn(sentence, people))
                yield return PersonalFinding.HomeAddress;
            foreach (var finding in Said(sentence, people, named))
                yield return finding;
            named = people.HasName;
        }
    }

    private static IEnumerable<PersonalFinding> Said(IReadOnlyList<Token> sentence, People people, bool namedBefore)
    {
        for (var start = 0; start < sentence.Count; start++)
        {
            foreach (var pattern in PersonalWords.Nl.StartingWith(sentence[start]))
            {
                if (pattern.EndOf(sentence, start, people) is { } end && people.AreSubjectOf(start, end, pattern.NeedsName, namedBefore))
                    yield return pattern.Kind;
            }
        }
    }
}
