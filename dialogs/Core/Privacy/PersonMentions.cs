namespace Sleutelnet.Core.Privacy;

/// <summary>A place where a sentence points to one person.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsName">Whether it is a name, and not a function or a pronoun.</param>
internal readonly record struct PersonMention(int First, int Last, bool IsName);

/// <summary>Finds where a sentence points to one person.</summary>
internal static class PersonMentions
{
    internal static IEnumerable<PersonMention> In(IReadOnlyList<Token> sentence)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if (!sentence[index].IsWord || At(sentence, index) is not { } mention)
                continue;
            yield return mention;
            index = mention.Last;
        }
    }

    private static PersonMention? At(IReadOnlyList<Token> sentence, int index) =>
        Titled(sentence, index) ?? Named(sentence, index) ?? Initialled(sentence, index) ?? InFunction(sentence, index) ?? OneOfThem(sentence, index)
        ?? Family(sentence, index) ?? Pronoun(sentence, index) ?? Unlisted(sentence, index);

    // “Mw. El Amrani”, “meneer K.”, “imam Hassan”; “mevrouw” alone is somebody too.
    private static PersonMention? Titled(IReadOnlyList<Token> sentence, int index)
    {
        var polite = sentence[index].Is(WordClass.Honorific);
        if (!polite && !sentence[index].Is(WordClass.Title))
            return null;
        var next = AfterParticles(sentence, index + 1);
        if (next < sentence.Count && sentence[next].IsWord && (IsNameLike(sentence[next]) || (polite ? !sentence[next].Is(WordClass.NoName) : next > index + 1 && sentence[next].IsCapitalised)))
            return new PersonMention(index, NameEnd(sentence, next), true);
        return polite ? new PersonMention(index, index, false) : null;
    }

    private static PersonMention? Named(IReadOnlyList<Token> sentence, int index) =>
        sentence[index].Is(WordClass.FirstName)
        || (sentence[index].IsCapitalised && sentence[index].Is(WordClass.CapitalName) && (index > 0 || IsFollowedLikeAName(sentence, index)))
            ? new PersonMention(index, NameEnd(sentence, index), true)
            : null;

    // “K. Yilmaz”, “A. is ziek”, “Jansen, P.”
    private static PersonMention? Initialled(IReadOnlyList<Token> sentence, int index) =>
        sentence[index].IsInitial
        && (IsFollowedLikeAName(sentence, index) || (index > 1 && sentence[index - 1].Text == "," && IsNameLike(sentence[index - 2])))
            ? new PersonMention(index, NameEnd(sentence, index), true)
            : null;

    // “Onze voorzitter”, “die jongen van Yilmaz”, “de oudste zoon”, and at the start “Buurman heeft”.
    private static PersonMention? InFunction(IReadOnlyList<Token> sentence, int index)
    {
        if (index == 0 && sentence.Count > 1 && sentence[0].Is(WordClass.Role) && sentence[1].Is(WordClass.Verb))
            return new PersonMention(0, 0, false);
        for (var role = index + 1; sentence[index].Is(WordClass.Pointer) && role < sentence.Count && role <= index + 2; role++)
        {
            if (Titled(sentence, role) is { IsName: true } titled)
                return titled with { First = index };
            if (sentence[role].Is(WordClass.Role))
                return Tied(sentence, index, role);
        }

        return null;
    }

    // “… van Yilmaz” makes it a name; the group in “… van de vereniging” belongs to the function.
    private static PersonMention Tied(IReadOnlyList<Token> sentence, int first, int role)
    {
        if (role + 2 >= sentence.Count || sentence[role + 1].Text != "van")
            return new PersonMention(first, role, false);
        var name = AfterParticles(sentence, role + 2);
        if (name < sentence.Count && IsNameLike(sentence[name]))
            return new PersonMention(first, NameEnd(sentence, name), true);
        var group = sentence[role + 2].Is(WordClass.Pointer) || sentence[role + 2].Text == "het" ? role + 3 : role + 2;
        return new PersonMention(first, group < sentence.Count && sentence[group].Is(WordClass.Group) ? group : role, false);
    }

    // “Een van onze leden.”
    private static PersonMention? OneOfThem(IReadOnlyList<Token> sentence, int index) =>
        index + 3 < sentence.Count
        && sentence[index].Text is "een" && sentence[index + 1].Text == "van"
        && sentence[index + 2].Is(WordClass.Pointer) && sentence[index + 3].Is(WordClass.Group)
            ? new PersonMention(index, index + 3, false)
            : null;

    // “Haar ouders”; “zijn” may be the verb, as in “soms zijn kinderen”.
    private static PersonMention? Family(IReadOnlyList<Token> sentence, int index) =>
        index + 1 < sentence.Count
        && (sentence[index].Text is "haar" or "mijn" || (sentence[index].Text == "zijn" && (index == 0 || sentence[index - 1].Text is "en" or "dat" or "van" or "met" or "door" or "voor")))
        && sentence[index + 1].Text is "ouders" or "kinderen" or "familie" or "gezin" or "broers" or "zussen" or "zonen" or "dochters"
            ? new PersonMention(index, index + 1, false)
            : null;

    // “Ze” and “zij” are one person only beside a verb for one; “hij of zij” is nobody.
    private static PersonMention? Pronoun(IReadOnlyList<Token> sentence, int index)
    {
        var before = index > 0 ? sentence[index - 1] : default;
        var after = index + 1 < sentence.Count ? sentence[index + 1] : default;
        if (!sentence[index].Is(WordClass.Pronoun) || before.Text is "of" or "/" || after.Text is "of" or "/")
            return null;
        return sentence[index].Text is "hij" or "hem" || before.Is(WordClass.Verb) || after.Is(WordClass.Verb)
            ? new PersonMention(index, index, false)
            : null;
    }

    // “Rukiye is”: a name that no list knows.
    private static PersonMention? Unlisted(IReadOnlyList<Token> sentence, int index)
    {
        var token = sentence[index];
        if (!IsNameLike(token) || token.Text.Length < 2 || IsThing(sentence, index))
            return null;
        var last = NameEnd(sentence, index);
        return last + 1 < sentence.Count && (IsVerb(sentence[last + 1]) || (index > 0 && sentence[last + 1].IsPause)) ? new PersonMention(index, last, true) : null;
    }

    // “Moskee An Nour”, “Ontmoetingskerk”, and at the start of a sentence “Wantrouwen”.
    private static bool IsThing(IReadOnlyList<Token> sentence, int index)
    {
        var ends = index == 0 ? PersonalWords.Nl.ThingEnds.Concat(PersonalWords.Nl.ThingEndsAtStart) : PersonalWords.Nl.ThingEnds;
        if (ends.Any(end => sentence[index].Text.EndsWith(end, StringComparison.Ordinal)))
            return true;
        var before = index - 1;
        while (before >= 0 && (sentence[before].IsCapitalised || sentence[before].Is(WordClass.Particle)) && !sentence[before].Is(WordClass.BeforeThing))
            before--;
        return before >= 0 && sentence[before].Is(WordClass.BeforeThing);
    }

    // Most verbs for one person end in t, and few other words that follow a name do.
    private static bool IsVerb(Token token) =>
        token.Is(WordClass.Verb) || (token.Text.Length > 3 && token.Text[^1] == 't' && char.IsLower(token.Written[0]) && !token.Is(WordClass.NoName));

    private static bool IsFollowedLikeAName(IReadOnlyList<Token> sentence, int index) =>
        index + 1 == sentence.Count || sentence[index + 1].IsPause || sentence[index + 1].IsCapitalised || sentence[index + 1].Is(WordClass.Verb | WordClass.Particle);

    private static int NameEnd(IReadOnlyList<Token> sentence, int index)
    {
        while (true)
        {
            var next = AfterParticles(sentence, index + 1);
            if (next >= sentence.Count || !(IsNameLike(sentence[next]) || (next > index + 1 && sentence[next].IsCapitalised)))
                return index;
            index = next;
        }
    }

    private static int AfterParticles(IReadOnlyList<Token> sentence, int index)
    {
        while (index < sentence.Count && sentence[index].Is(WordClass.Particle))
            index++;
        return index;
    }

    private static bool IsNameLike(Token token) =>
        token.Is(WordClass.FirstName) || token.IsInitial || (token.IsCapitalised && !token.Is(WordClass.NoName));
}
