using System.Globalization;
using System.Text;

namespace Sleutelnet.Core.Understanding;

/// <summary>Makes a typed text safe to keep and show: normal form C, without characters that hide, turn text around or cannot be read.</summary>
public static class TextCleaner
{
    /// <summary>Cleans a text.</summary>
    /// <param name="text">As it came in.</param>
    /// <returns>The text to keep, and whether characters were taken out that a reader could not see or read.</returns>
    public static (string Text, bool Changed) Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kept = new StringBuilder(text.Length);
        var changed = false;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                kept.Append(character).Append(text[++index]);
            else if (character == '\r')
                kept.Append(index + 1 < text.Length && text[index + 1] == '\n' ? "" : "\n");
            else if (IsHarmful(character))
                changed = true;
            else
                kept.Append(character);
        }

        var clean = kept.ToString().Normalize(NormalizationForm.FormC).Trim();
        return (clean.All(IsInvisible) ? "" : clean, changed);
    }

    // Joiners alone show nothing, so a text of nothing else is no text.
    private static bool IsInvisible(char character) =>
        char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    // Joiners stay, for emoji and some scripts need them; what overrides the direction of other people's text goes.
    // U+FFFD is what readers of JSON put where half a character stood. U+FFFE and U+FFFF are no characters, and normalising refuses the first.
    private static bool IsHarmful(char character) =>
        char.IsSurrogate(character)
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or (>= '\uFFFD' and <= '\uFFFF')
        || (char.GetUnicodeCategory(character) == UnicodeCategory.Control && character is not ('\n' or '\t'));
}
