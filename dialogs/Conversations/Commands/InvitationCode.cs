using System.Security.Cryptography;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Invitation codes: eight characters out of 31, so some forty bits, in two groups that are easy to read out.</summary>
internal static class InvitationCode
{
    // Without I, L, O, 0 and 1, which look alike.
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private const int Length = 8;

    /// <summary>Makes a code with a digit in it, so that no word that someone types is taken for one.</summary>
    public static string Make()
    {
        string code;
        do
            code = RandomNumberGenerator.GetString(Alphabet, Length);
        while (!code.Any(char.IsAsciiDigit));
        return code;
    }

    /// <summary>Shows a code as people read it: <c>ABCD-EFGH</c>.</summary>
    public static string Show(string code) => $"{code[..4]}-{code[4..]}";

    /// <summary>Whether a text that nobody asked for is a code rather than a word of eight letters.</summary>
    public static bool LooksLikeOne(string typed) =>
        TryRead(typed, out var code) && (typed.Contains('-', StringComparison.Ordinal) || code.Any(char.IsAsciiDigit));

    /// <summary>Reads a code as people type it: any case, with or without spaces and dashes.</summary>
    public static bool TryRead(string typed, out string code)
    {
        code = new string([.. typed.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        return code.Length == Length && code.All(character => Alphabet.Contains(character, StringComparison.Ordinal));
    }
}
