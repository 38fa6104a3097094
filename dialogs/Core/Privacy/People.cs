namespace Sleutelnet.Core.Privacy;

/// <summary>The people a sentence points to: by name, by a function or tie (“de voorzitter”, “die jongen”), or by “hij” or “zij”.</summary>
internal sealed class People
{
    private const int FarthestStart = 3;
    private const int FarthestWord = 12;

    private readonly IReadOnlyList<Token> sentence;
    private readonly List<PersonMention> mentions;
    private readonly bool supposes;

    internal People(IReadOnlyList<Token> sentence)
    {
        this.sentence = sentence;
        mentions = [.. PersonMentions.In(sentence)];
        supposes = sentence.Where((token, index) => token.Is(WordClass.Supposing) && !IsComparison(sentence, index)).Any();
    }

    internal bool HasAny => mentions.Count > 0;

    internal bool HasName => mentions.Any(mention => mention.IsName);

    /// <summary>Whether somebody is named in full, and no office beside the name makes it an employee’s.</summary>
    internal bool HasPrivateName => mentions.Exists(mention => mention.Kind == MentionKind.FullName && !IsOfficial(mention));

    internal bool NameStandsAt(int index) => mentions.Any(mention => mention.IsName && mention.First <= index && index <= mention.Last);

    /// <summary>Whether somebody stands just before a place, with at most a sign between: a name, or anybody with “van” (“hij is van 1988”).</summary>
    /// <param name="index">The place.</param>
    internal bool StandRightBefore(int index) =>
        mentions.Any(mention =>
            mention.Last < index
            && (mention.IsName || sentence[index - 1].Text == "van")
            && sentence.Skip(mention.Last + 1).Take(index - mention.Last - 1).All(token => token.IsSign || token.Text is "is" or "van"));

    /// <summary>Whether what stands from start to end is said of somebody: the last one named before it with no group between, or one in it.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="certainty">What the words need.</param>
    /// <param name="namedBefore">Whether the sentence before names somebody.</param>
    internal bool AreSubjectOf(int start, int end, Certainty certainty = Certainty.Anyone, bool namedBefore = false)
    {
        var counted = mentions.FindAll(mention => Counts(mention, certainty));
        if (certainty != Certainty.Nearby && counted.Exists(mention => mention.First <= end && mention.Last >= start))
            return true;
        for (var index = start - 1; index >= 0; index--)
        {
            if (counted.Exists(mention => mention.Last == index))
                return certainty != Certainty.Nearby || !IsAtWork(counted.Find(mention => mention.Last == index), start);
            if (sentence[index].Is(WordClass.Group | WordClass.Generic))
                return false;
        }

        return namedBefore && start < FarthestStart && sentence.Take(start).All(token => !token.IsWord || token.Is(WordClass.Function));
    }

    // “Als vluchteling gekomen” supposes nothing.
    private static bool IsComparison(IReadOnlyList<Token> sentence, int index) =>
        sentence[index].Text == "als" && index + 1 < sentence.Count && sentence[index + 1].Is(WordClass.OnePerson);

    private bool Counts(PersonMention mention, Certainty certainty) => certainty switch
    {
        Certainty.Private => mention.IsName && !IsOfficial(mention),
        Certainty.Named => mention.IsName,
        _ => mention.IsName || !supposes,
    };

    // “Wethouder De Vries”, “Jan Smit, wijkmanager”, “mw. Hendriks van Veilig Thuis”.
    private bool IsOfficial(PersonMention mention)
    {
        var first = mention.First > 0 && sentence[mention.First - 1].IsSign ? mention.First - 2 : mention.First - 1;
        if (sentence.Take(mention.Last + 1).Skip(Math.Max(0, first)).Any(token => token.Is(WordClass.Official)))
            return true;
        var after = mention.Last + 1;
        while (after < sentence.Count && (sentence[after].IsSign || sentence[after].Is(WordClass.Function | WordClass.Pointer | WordClass.Particle) || sentence[after].Text == "werkt"))
            after++;
        return after < sentence.Count && sentence[after].Is(WordClass.Official);
    }

    private bool IsAtWork(PersonMention mention, int start) =>
        start - mention.Last > FarthestWord || sentence.Take(start).Skip(mention.First).Any(token => token.Is(WordClass.About | WordClass.Official));
}
