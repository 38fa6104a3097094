using System.Globalization;
using System.Text;

namespace Sleutelnet.Core.Understanding;

/// <summary>Compares what people type with what is expected, forgiving case, accents, punctuation and small errors.</summary>
public static class Words
{
    /// <summary>Lower case, without accents and punctuation, words apart by one space.</summary>
    /// <param name="text">Any text.</param>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        // Cleaned first: half a surrogate pair cannot be normalised.
        foreach (var character in TextCleaner.Clean(text).Text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
                plain.Append(char.ToLowerInvariant(character));
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character is not ('\'' or '’') && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Whether two normalised texts are the same but for a typing error or two: one per five letters, at most two.</summary>
    /// <param name="typed">What was typed, normalised.</param>
    /// <param name="expected">What is expected, normalised.</param>
    public static bool AreClose(string typed, string expected)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(expected);
        if (typed == expected)
            return true;
        var allowed = Math.Min(2, expected.Length / 5);
        return allowed > 0
            && Math.Abs(typed.Length - expected.Length) <= allowed
            && typed[0] == expected[0]
            && Distance(typed, expected) <= allowed;
    }

    /// <summary>How many letters must be added, dropped, changed or swapped to make one text of the other.</summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    public static int Distance(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
