namespace Sleutelnet.Core.Privacy;

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
        NameMentions.At(sentence, index) ?? InFunction(sentence, index) ?? OneOfThem(sentence, index)
        ?? Family(sentence, index) ?? Pronoun(sentence, index) ?? NameMentions.Unlisted(sentence, index);

    private static PersonMention Pointer(int first, int last) => new(first, last, MentionKind.Pointer);

    // “Onze voorzitter”, “het lid”, “die jongen van Yilmaz”, “de oudste zoon”, and at the start “Buurman heeft”.
    private static PersonMention? InFunction(IReadOnlyList<Token> sentence, int index)
    {
        if (index == 0 && sentence.Count > 1 && sentence[0].Is(WordClass.Role) && sentence[1].Is(WordClass.Verb))
            return Pointer(0, 0);
        if (sentence[index].Text == "het" && index + 1 < sentence.Count && sentence[index + 1].Is(WordClass.Role) && !sentence[index + 1].Is(WordClass.About))
            return Pointer(index, index + 1);
        for (var role = index + 1; sentence[index].Is(WordClass.Pointer) && role < sentence.Count && role <= index + 2 && sentence[role].Text != "een"; role++)
        {
            if (NameMentions.Titled(sentence, role) is { IsName: true } titled)
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
            return Pointer(first, role);
        var name = NameMentions.AfterParticles(sentence, role + 2);
        if (name < sentence.Count && NameMentions.IsNameLike(sentence[name]))
            return new PersonMention(first, NameMentions.NameEnd(sentence, name), MentionKind.FirstName);
        var group = sentence[role + 2].Is(WordClass.Pointer) || sentence[role + 2].Text == "het" ? role + 3 : role + 2;
        return Pointer(first, group < sentence.Count && sentence[group].Is(WordClass.Group) ? group : role);
    }

    // “Een van onze leden.”
    private static PersonMention? OneOfThem(IReadOnlyList<Token> sentence, int index) =>
        index + 3 < sentence.Count
        && sentence[index].Text is "een" && sentence[index + 1].Text == "van"
        && sentence[index + 2].Is(WordClass.Pointer) && sentence[index + 3].Is(WordClass.Group)
            ? Pointer(index, index + 3)
            : null;

    // “Haar ouders”; “zijn” may be the verb, as in “soms zijn kinderen”.
    private static PersonMention? Family(IReadOnlyList<Token> sentence, int index) =>
        index + 1 < sentence.Count
        && (sentence[index].Text is "haar" or "mijn" || (sentence[index].Text == "zijn" && (index == 0 || sentence[index - 1].Text is "en" or "dat" or "van" or "met" or "door" or "voor")))
        && sentence[index + 1].Text is "ouders" or "kinderen" or "familie" or "gezin" or "broers" or "zussen" or "zonen" or "dochters"
            ? Pointer(index, index + 1)
            : null;

    // “Ze” and “zij” are one person only beside a verb for one; “hij of zij” is nobody.
    private static PersonMention? Pronoun(IReadOnlyList<Token> sentence, int index)
    {
        var before = index > 0 ? sentence[index - 1] : default;
        var after = index + 1 < sentence.Count ? sentence[index + 1] : default;
        if (!sentence[index].Is(WordClass.Pronoun) || before.Text is "of" or "/" || after.Text is "of" or "/")
            return null;
        return sentence[index].Text is not ("ze" or "zij") || before.Is(WordClass.Verb) || after.Is(WordClass.Verb)
            ? Pointer(index, index)
            : null;
    }
}
