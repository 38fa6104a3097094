namespace Sleutelnet.Core.Privacy;

/// <summary>Finds the names of people in a sentence, and whether they are full names.</summary>
internal static class NameMentions
{
    internal static PersonMention? At(IReadOnlyList<Token> sentence, int index) =>
        (Titled(sentence, index) ?? Named(sentence, index) ?? Initialled(sentence, index)) is { } name && !IsOfThing(sentence, name) ? name : null;

    // “Mw. El Amrani”, “meneer K.”, “imam Hassan”; “mevrouw” alone is somebody too.
    internal static PersonMention? Titled(IReadOnlyList<Token> sentence, int index)
    {
        var polite = sentence[index].Is(WordClass.Honorific);
        if (!polite && !sentence[index].Is(WordClass.Title))
            return null;
        var next = AfterParticles(sentence, index + 1);
        if (next < sentence.Count && sentence[next].IsWord && (IsNameLike(sentence[next]) || IsSurnameAfter(sentence, index, next, polite)))
        {
            var last = NameEnd(sentence, next);
            return new PersonMention(index, last, polite || sentence[index].Text == "familie" ? Full(sentence[last]) : Known(sentence, next, last));
        }

        return polite ? new PersonMention(index, index, MentionKind.Pointer) : null;
    }

    // “Rukiye is”, “Wang Xiuying helpt”: a name that no list knows.
    internal static PersonMention? Unlisted(IReadOnlyList<Token> sentence, int index)
    {
        var token = sentence[index];
        if (!IsNameLike(token) || token.Text.Length < 2 || IsThing(sentence, index))
            return null;
        var last = NameEnd(sentence, index);
        if (last > index && IsThing(sentence, last))
            return null;
        if (last > index && sentence[last].IsCapitalised && IsSurname(sentence[last]))
            return new PersonMention(index, last, MentionKind.FullName);
        return last + 1 < sentence.Count && (IsVerb(sentence[last + 1]) || (index > 0 && sentence[last + 1].IsPause))
            ? new PersonMention(index, last, last > index && sentence[last].IsCapitalised && IsVerb(sentence[last + 1]) ? MentionKind.FullName : MentionKind.FirstName)
            : null;
    }

    internal static int AfterParticles(IReadOnlyList<Token> sentence, int index)
    {
        while (index < sentence.Count && sentence[index].Is(WordClass.Particle) && !sentence[index].IsInitial)
            index++;
        return index;
    }

    internal static int NameEnd(IReadOnlyList<Token> sentence, int index)
    {
        while (true)
        {
            var next = AfterParticles(sentence, index + 1);
            if (next >= sentence.Count || !GoesOn(sentence[next], next > index + 1))
                return index;
            index = next;
        }
    }

    internal static bool IsNameLike(Token token) =>
        token.Is(WordClass.FirstName) || token.IsInitial || (token.IsCapitalised && !token.Is(WordClass.NoName));

    private static PersonMention? Named(IReadOnlyList<Token> sentence, int index)
    {
        var listed = sentence[index].Is(WordClass.FirstName)
            || (sentence[index].IsCapitalised && sentence[index].Is(WordClass.CapitalName) && (index > 0 || IsFollowedLikeAName(sentence, index)));
        if (!listed)
            return null;
        var last = NameEnd(sentence, index);
        return new PersonMention(index, last, last > index ? MentionKind.FullName : MentionKind.FirstName);
    }

    // “K. Yilmaz”, “A. is ziek”, “Jansen, P.”
    private static PersonMention? Initialled(IReadOnlyList<Token> sentence, int index)
    {
        if (!sentence[index].IsInitial)
            return null;
        if (index > 1 && sentence[index - 1].Text == "," && IsNameLike(sentence[index - 2]))
            return new PersonMention(index, index, MentionKind.FullName);
        if (!IsFollowedLikeAName(sentence, index))
            return null;
        var last = NameEnd(sentence, index);
        return new PersonMention(index, last, Full(sentence[last]));
    }

    // “Meneer K.” tells little.
    private static MentionKind Full(Token last) => last.IsInitial ? MentionKind.FirstName : MentionKind.FullName;

    // “Sleutelpersoon Overvecht” may be a place.
    private static MentionKind Known(IReadOnlyList<Token> sentence, int first, int last) =>
        sentence.Take(last + 1).Skip(first).Any(token => token.Is(WordClass.FirstName | WordClass.CapitalName | WordClass.Surname)) ? MentionKind.FullName : MentionKind.FirstName;

    private static bool IsSurnameAfter(IReadOnlyList<Token> sentence, int title, int next, bool polite) =>
        polite || sentence[title].Text == "familie"
            ? !sentence[next].Is(WordClass.NoName) || MayBeSurname(sentence[next])
            : next > title + 1 && sentence[next].IsCapitalised;

    // “Bakker” and “Koster” are surnames too when they have a capital.
    private static bool MayBeSurname(Token token) => token.IsCapitalised && token.Is(WordClass.Role);

    private static bool GoesOn(Token token, bool afterParticle) =>
        IsNameLike(token) || MayBeSurname(token) || IsSurname(token) || (afterParticle && token.IsCapitalised);

    // Known as a surname, also without a capital: “yilmaz”, “hoekstra”.
    private static bool IsSurname(Token token) =>
        token.Is(WordClass.Surname)
        || (token.IsCapitalised && !token.Is(WordClass.NoName) && token.Text.Length > 5 && PersonalWords.Nl.SurnameEnds.Any(end => token.Text.EndsWith(end, StringComparison.Ordinal)));

    // “Jan van Galenstraat”, “Stichting Jan van der Heide”, “Jan Tinbergen College”.
    private static bool IsOfThing(IReadOnlyList<Token> sentence, PersonMention name) =>
        name.Kind == MentionKind.FullName
        && (EndsLikeThing(sentence[name.Last], PersonalWords.Nl.ThingEnds)
            || (name.First > 0 && sentence[name.First - 1].Is(WordClass.NamedThing))
            || (name.Last + 1 < sentence.Count && sentence[name.Last + 1].IsCapitalised && sentence[name.Last + 1].Is(WordClass.NamedThing)));

    // “Moskee An Nour”, “Ontmoetingskerk”, and at the start of a sentence “Wantrouwen”.
    private static bool IsThing(IReadOnlyList<Token> sentence, int index)
    {
        if (EndsLikeThing(sentence[index], PersonalWords.Nl.ThingEnds) || (index == 0 && EndsLikeThing(sentence[index], PersonalWords.Nl.ThingEndsAtStart)))
            return true;
        var before = index - 1;
        while (before >= 0 && (sentence[before].IsCapitalised || sentence[before].Is(WordClass.Particle)) && !sentence[before].Is(WordClass.BeforeThing | WordClass.NamedThing))
            before--;
        return before >= 0 && sentence[before].Is(WordClass.BeforeThing | WordClass.NamedThing);
    }

    private static bool EndsLikeThing(Token token, IEnumerable<string> ends) => !token.Is(WordClass.Surname) && ends.Any(end => token.Text.EndsWith(end, StringComparison.Ordinal));

    // Most verbs for one person end in t, and few other words that follow a name do.
    private static bool IsVerb(Token token) =>
        token.Is(WordClass.Verb) || (token.Text.Length > 3 && token.Text[^1] == 't' && char.IsLower(token.Written[0]) && !token.Is(WordClass.NoName));

    private static bool IsFollowedLikeAName(IReadOnlyList<Token> sentence, int index) =>
        index + 1 == sentence.Count || sentence[index + 1].IsPause || sentence[index + 1].IsCapitalised || sentence[index + 1].Is(WordClass.Verb | WordClass.Particle);
}
