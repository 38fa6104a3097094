using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Privacy;

/// <summary>Takes the disguise off a text: no hidden characters, accents or odd digits, one kind of dash, quote and space.</summary>
internal static partial class PlainText
{
    internal static string Fold(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in TextCleaner.Clean(text).Text.Normalize(NormalizationForm.FormKD))
            Append(plain, character);
        return ZeroSix().Replace(plain.ToString(), "06");
    }

    private static void Append(StringBuilder plain, char character)
    {
        if (character is '\n' || char.IsAsciiLetterOrDigit(character))
            plain.Append(character);
        else if (LetterFor(character) is { } letters)
            plain.Append(letters);
        else
            AppendByCategory(plain, character);
    }

    private static void AppendByCategory(StringBuilder plain, char character)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(character))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                break;
            case UnicodeCategory.DecimalDigitNumber:
                plain.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)));
                break;
            case UnicodeCategory.DashPunctuation:
                plain.Append('-');
                break;
            case UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.OtherSymbol:
                plain.Append(' ');
                break;
            default:
                plain.Append(character);
                break;
        }
    }

    [GeneratedRegex(@"\bnul[ -]?zes\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ZeroSix();

    // Letters that have no accent to take off, and signs that look like others.
    private static string? LetterFor(char character) => character switch
    {
        'ı' => "i",
        'ø' => "o",
        'Ø' => "O",
        'ł' => "l",
        'Ł' => "L",
        'đ' => "d",
        'ß' => "ss",
        'æ' => "ae",
        '−' => "-",
        '’' or '‘' or '`' or '´' or 'ʼ' => "'",
        '·' or '•' or '∙' => ".",
        _ => null,
    };
}
