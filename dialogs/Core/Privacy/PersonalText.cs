namespace Sleutelnet.Core.Privacy;

/// <summary>Guards free text: sees on this machine what it says about one person, before it is kept.</summary>
public static class PersonalText
{
    /// <summary>The kinds of personal data that a text holds, each once and in the order of the enumeration; none when it may be kept.</summary>
    /// <param name="text">As the user typed it, of any length.</param>
    public static IReadOnlyList<PersonalFinding> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainText.Fold(text);
        var sentences = Sentences.Of(plain).ToList();
        var found = new SortedSet<PersonalFinding>(AboutPeople.In(sentences));
        var runs = DigitRun.In(plain, sentences.SelectMany(PlacesOfDates)).ToList();
        if (CitizenServiceNumbers.IsIn(plain, runs))
            found.Add(PersonalFinding.CitizenServiceNumber);
        if (PhoneNumbers.IsIn(plain, runs))
            found.Add(PersonalFinding.PhoneNumber);
        if (EmailAddresses.IsIn(plain))
            found.Add(PersonalFinding.EmailAddress);
        if (OnlineAccounts.AreIn(plain))
            found.Add(PersonalFinding.OnlineAccount);
        if (LicencePlates.AreIn(plain))
            found.Add(PersonalFinding.LicencePlate);
        return [.. found];
    }

    // A year alone may be four digits of any number.
    private static IEnumerable<(int Start, int End)> PlacesOfDates(IReadOnlyList<Token> sentence) =>
        from date in Dates.In(sentence)
        where date.Month is not null
        select (sentence[date.First].Start, sentence[date.Last].End);
}
