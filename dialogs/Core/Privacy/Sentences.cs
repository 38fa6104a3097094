namespace Sleutelnet.Core.Privacy;

/// <summary>Takes a folded text apart in sentences, and those in tokens.</summary>
internal static class Sentences
{
    // Nobody writes more in one sentence; without a limit the work would grow faster than the text.
    private const int MostTokens = 150;

    internal static IEnumerable<IReadOnlyList<Token>> Of(string plain)
    {
        var tokens = new List<Token>();
        var index = 0;
        while (index < plain.Length)
        {
            if (tokens.Count == MostTokens || Ends(plain, index, tokens))
            {
                if (tokens.Count > 0)
                    yield return tokens;
                tokens = [];
            }

            index = Read(plain, index, tokens);
        }

        if (tokens.Count > 0)
            yield return tokens;
    }

    private static int Read(string plain, int start, List<Token> tokens)
    {
        var first = plain[start];
        if (char.IsWhiteSpace(first) || first is '\'' or '"' || IsInsideWord(plain, start))
            return start + 1;
        var end = start + 1;
        if (char.IsLetter(first))
        {
            while (end < plain.Length && (char.IsLetter(plain[end]) || IsApostrophe(plain, end)))
                end++;
        }
        else if (char.IsAsciiDigit(first))
        {
            while (end < plain.Length && char.IsAsciiDigit(plain[end]))
                end++;
        }

        var written = plain[start..end].Replace("'", "", StringComparison.Ordinal);
        var text = written.ToLowerInvariant();
        tokens.Add(new Token(written, text, start, end, PersonalWords.Nl.ClassesOf(written, text)));
        return end;
    }

    private static bool IsApostrophe(string plain, int index) =>
        plain[index] == '\'' && index + 1 < plain.Length && char.IsLetter(plain[index + 1]);

    // “Jan-Willem” and “geb.datum” are two words each, with nothing between them.
    private static bool IsInsideWord(string plain, int index) =>
        plain[index] is '-' or '.'
        && index > 0 && char.IsLetter(plain[index - 1])
        && (plain[index] == '.' || (index + 1 < plain.Length && char.IsLetter(plain[index + 1])));

    private static bool Ends(string plain, int index, List<Token> tokens) => plain[index] switch
    {
        '\n' or '!' or '?' or ';' => true,
        '.' => (index + 1 == plain.Length || char.IsWhiteSpace(plain[index + 1])) && !IsShortened(tokens),
        _ => false,
    };

    // After “mw.”, “geb.” or an initial the sentence goes on.
    private static bool IsShortened(List<Token> tokens) =>
        tokens.Count > 0 && tokens[^1].IsWord && (tokens[^1].Written.Length == 1 || tokens[^1].Is(WordClass.Abbreviation));
}
