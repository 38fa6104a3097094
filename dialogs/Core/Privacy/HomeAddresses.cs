namespace Sleutelnet.Core.Privacy;

/// <summary>Finds where somebody lives: a street or postcode with the number of a house, beside a word for living or right behind a name.</summary>
internal static class HomeAddresses
{
    private const int LongestLabel = 3;

    internal static bool IsIn(IReadOnlyList<Token> sentence, People people)
    {
        var home = sentence.Any(token => token.Is(WordClass.Home)) || IsOwnAddress(sentence);
        for (var index = 0; index < sentence.Count; index++)
        {
            if (IsPlace(sentence, index) && (home ? !IsPublic(sentence) : people.StandRightBefore(StreetStart(sentence, index))))
                return true;
        }

        return false;
    }

    private static bool IsPlace(IReadOnlyList<Token> sentence, int index) => IsStreet(sentence, index) || IsPostcode(sentence, index);

    private static bool IsStreet(IReadOnlyList<Token> sentence, int index)
    {
        if (!sentence[index].IsWord || !PersonalWords.Nl.StreetEnds.Any(end => sentence[index].Text.EndsWith(end, StringComparison.Ordinal)))
            return false;
        var number = index + 1;
        while (number < sentence.Count && sentence[number].Text is "op" or "nummer" or "nr" or ",")
            number++;
        if (number < sentence.Count && sentence[number - 1].Text is "nummer" or "nr" && PersonalWords.Nl.Ordinals.ContainsKey(sentence[number].Text))
            return true;
        // “Lindelaan 1 tot 40” is a piece of the street.
        return number < sentence.Count && sentence[number].IsNumber && sentence[number].Written.Length <= 4
            && (number + 1 == sentence.Count || sentence[number + 1].Text is not ("tot" or "t" or "uur" or "jaar"));
    }

    private static bool IsPostcode(IReadOnlyList<Token> sentence, int index) =>
        index + 2 < sentence.Count
        && sentence[index].IsNumber && sentence[index].Written.Length == 4 && sentence[index].Written[0] != '0'
        && sentence[index + 1].IsWord && sentence[index + 1].Written.Length == 2
        && (sentence[index + 2].IsNumber || (index > 0 && sentence[index - 1].IsNumber));

    // “Van Speijkstraat” and “de Lange Haven” begin before their last word.
    private static int StreetStart(IReadOnlyList<Token> sentence, int index)
    {
        while (index > 0 && sentence[index - 1].IsWord && sentence[index - 1].Is(WordClass.Particle))
            index--;
        return index;
    }

    // “Adres van de voorzitter”, “haar adres is”.
    private static bool IsOwnAddress(IReadOnlyList<Token> sentence)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if (sentence[index].Text is not "adres")
                continue;
            if (index > 0 && sentence[index - 1].Text is "haar" or "zijn" or "hun")
                return true;
            if (sentence.Skip(index + 1).Take(LongestLabel).Any(token => token.Is(WordClass.Role)))
                return true;
        }

        return false;
    }

    private static bool IsPublic(IReadOnlyList<Token> sentence) => sentence.Any(token => token.Is(WordClass.PublicPlace));
}
