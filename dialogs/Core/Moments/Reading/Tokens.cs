using System.Globalization;
using System.Text;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Moments.Reading;

/// <summary>The tokens of a text; looking past either end gives an empty one.</summary>
internal sealed class Tokens(IReadOnlyList<Token> tokens)
{
    // Nobody says when after so many words; what follows is kept as it is.
    private const int Most = 300;

    private static readonly (string Written, string Article)[] ShortForms = [("v.d.", "de"), ("v.d", "de"), ("v/d", "de"), ("vd", "de"), ("v.h.", "het"), ("v/h", "het")];

    private static readonly Token None = new(TokenKind.Sign, "", "", false);

    public int Count => tokens.Count;

    public Token this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : None;

    /// <summary>Whether these words stand here, one after the other.</summary>
    public bool Are(int at, params ReadOnlySpan<string> words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (this[at + index].Text != words[index])
                return false;
        }

        return true;
    }

    /// <summary>Whether one of these words stands here.</summary>
    public bool IsOne(int at, params ReadOnlySpan<string> words) => words.Contains(this[at].Text);

    /// <summary>The whole number that stands here, in digits or as a word.</summary>
    public int? Number(int at) => this[at].Kind switch
    {
        TokenKind.Number => Digits(at, 1, 6),
        TokenKind.Word => DutchNumbers.Exact(this[at].Text),
        _ => null,
    };

    /// <summary>The number in digits that stands here, of so many digits.</summary>
    public int? Digits(int at, int fewest, int most) =>
        this[at] is { Kind: TokenKind.Number, Text: var text } && text.Length >= fewest && text.Length <= most
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The tokens without some of them.</summary>
    public Tokens Without(int first, int count) => new([.. tokens.Take(first), .. tokens.Skip(first + count)]);

    /// <summary>Some of the tokens.</summary>
    public Tokens Part(int first, int count) => new([.. tokens.Skip(first).Take(count)]);

    /// <summary>Splits a text into tokens.</summary>
    public static Tokens Of(string text)
    {
        text = TextCleaner.Clean(text).Text;
        var found = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var glued = at > 0 && !char.IsWhiteSpace(text[at - 1]);
            if (found.Count == Most)
            {
                found.Add(new Token(TokenKind.Word, "…", text[at..], glued));
                break;
            }

            // An apostrophe belongs to what follows: “’s middags”, “’26”.
            var start = at;
            if (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))
                at++;
            var (kind, end) = Run(text, at);
            // “V.d.” and “v/d” are two words.
            if (Shortened(text, at) is { } shortened)
            {
                found.Add(new Token(TokenKind.Word, "van", text[start..(at + shortened.Length)], glued));
                found.Add(new Token(TokenKind.Word, shortened.Article, "", true));
                at += shortened.Length;
                continue;
            }

            found.Add(new Token(kind, kind == TokenKind.Word ? TimeWords.Corrected(Plain(text[at..end])) : text[at..end], text[start..end], glued));
            at = end;
        }

        return new Tokens(found);
    }

    private static (int Length, string Article)? Shortened(string text, int at)
    {
        foreach (var (written, article) in ShortForms)
        {
            if (string.CompareOrdinal(text, at, written, 0, written.Length) == 0 && (at == 0 || char.IsWhiteSpace(text[at - 1])) && (at + written.Length == text.Length || !char.IsLetterOrDigit(text[at + written.Length])))
                return (written.Length, article);
        }

        return null;
    }

    private static (TokenKind Kind, int End) Run(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
            return (TokenKind.Number, While(text, at, char.IsAsciiDigit));
        if (!char.IsLetter(text[at]))
            return (TokenKind.Sign, at + (char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1));
        var end = While(text, at, character => char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark || IsApostrophe(character));
        if (end == at + 1)
        {
            // “m.i.v.” is one word.
            while (end + 1 < text.Length && text[end] == '.' && char.IsLetter(text[end + 1]) && (end + 2 >= text.Length || !char.IsLetter(text[end + 2])))
                end += 2;
            if (end > at + 1 && end < text.Length && text[end] == '.')
                end++;
        }

        return (TokenKind.Word, end);
    }

    private static int While(string text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
            at++;
        return at;
    }

    private static bool IsApostrophe(char character) => character is '\'' or '’' or '‘' or '`';

    private static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var character in word.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetter(character))
                plain.Append(char.ToLowerInvariant(character));
        }

        return plain.ToString();
    }
}
