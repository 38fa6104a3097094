namespace Sleutelnet.Core.Privacy;

/// <summary>A place where a sentence points to one person.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsName">Whether it is a name, and not a function or a pronoun.</param>
internal readonly record struct PersonMention(int First, int Last, bool IsName);

/// <summary>Finds where a sentence points to one person.</summary>
internal static class PersonMentions
{
    private static readonly PersonalWords Known = PersonalWords.Nl;

    internal static IEnumerable<PersonMention> In(IReadOnlyList<Token> sentence)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if (!sentence[index].IsWord || (Titled(sentence, index) ?? Named(sentence, index) ?? InFunction(sentence, index) ?? Pronoun(sentence, index)) is not { } mention)
                continue;
            yield return mention;
            index = mention.Last;
        }
    }

    // “Mw. El Amrani”, “meneer K.”, “imam Hassan”; “mevrouw” alone is somebody too.
    private static PersonMention? Titled(IReadOnlyList<Token> sentence, int index)
    {
        var polite = Known.Honorifics.Contains(sentence[index]);
        if (!polite && !Known.Titles.Contains(sentence[index]))
            return null;
        var next = AfterParticles(sentence, index + 1);
        if (next < sentence.Count && sentence[next].IsWord && (IsNameLike(sentence[next]) || (polite && !Known.IsOrdinary(sentence[next]))))
            return new PersonMention(index, NameEnd(sentence, next), true);
        return polite && Known.Politeness.Contains(sentence[index]) ? new PersonMention(index, index, false) : null;
    }

    private static PersonMention? Named(IReadOnlyList<Token> sentence, int index)
    {
        var token = sentence[index];
        if (Known.FirstNames.Contains(token) || (token.HasCapital && Known.CapitalNames.Contains(token) && (index > 0 || StartsClause(sentence, index))))
            return new PersonMention(index, NameEnd(sentence, index), true);
        return IsInitial(token) && index + 1 < sentence.Count && (IsCapital(sentence[index + 1]) || Known.Verbs.Contains(sentence[index + 1]))
            ? new PersonMention(index, NameEnd(sentence, index), true)
            : null;
    }

    // “Onze voorzitter”, “die jongen van Yilmaz”, “de oudste zoon”, “een van de leden”.
    private static PersonMention? InFunction(IReadOnlyList<Token> sentence, int index)
    {
        if (Known.Roles.Contains(sentence[index]) && index == 0 && index + 1 < sentence.Count && Known.Verbs.Contains(sentence[index + 1]))
            return new PersonMention(index, index, false);
        if (!Known.Pointers.Contains(sentence[index]))
            return null;
        for (var role = index + 1; role < sentence.Count && role <= index + 2; role++)
        {
            if (!Known.Roles.Contains(sentence[role]))
                continue;
            var of = role + 2 < sentence.Count && sentence[role + 1].Text == "van" ? AfterParticles(sentence, role + 2) : sentence.Count;
            return of < sentence.Count && IsCapital(sentence[of]) && !Known.IsOrdinary(sentence[of])
                ? new PersonMention(index, NameEnd(sentence, of), true)
                : new PersonMention(index, role, false);
        }

        return null;
    }

    // “Ze” and “zij” are one person only beside a verb for one; “hij of zij” is nobody.
    private static PersonMention? Pronoun(IReadOnlyList<Token> sentence, int index)
    {
        if (!Known.Pronouns.Contains(sentence[index]) || (index + 1 < sentence.Count && sentence[index + 1].Text is "of" or "/"))
            return null;
        if (index > 0 && sentence[index - 1].Text is "of" or "/")
            return null;
        var certain = sentence[index].Text is "hij" or "hem"
            || (index + 1 < sentence.Count && Known.Verbs.Contains(sentence[index + 1]))
            || (index > 0 && Known.Verbs.Contains(sentence[index - 1]));
        return certain ? new PersonMention(index, index, false) : null;
    }

    private static bool StartsClause(IReadOnlyList<Token> sentence, int index) =>
        index + 1 == sentence.Count || !sentence[index + 1].IsWord || Known.Verbs.Contains(sentence[index + 1]) || IsCapital(sentence[index + 1]) || Known.Particles.Contains(sentence[index + 1]);

    private static int NameEnd(IReadOnlyList<Token> sentence, int index)
    {
        while (true)
        {
            var next = AfterParticles(sentence, index + 1);
            if (next >= sentence.Count || !IsNameLike(sentence[next]))
                return index;
            index = next;
        }
    }

    private static int AfterParticles(IReadOnlyList<Token> sentence, int index)
    {
        while (index < sentence.Count && Known.Particles.Contains(sentence[index]))
            index++;
        return index;
    }

    private static bool IsNameLike(Token token) => Known.FirstNames.Contains(token) || (IsCapital(token) && !Known.IsOrdinary(token)) || IsInitial(token);

    private static bool IsCapital(Token token) => token is { IsWord: true, HasCapital: true, IsAcronym: false };

    private static bool IsInitial(Token token) => token.Written.Length == 1 && token.HasCapital && token.Text is not "u";
}
