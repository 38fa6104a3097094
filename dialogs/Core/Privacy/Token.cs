namespace Sleutelnet.Core.Privacy;

/// <summary>A word, a run of digits, or one sign, as it stands in the folded text.</summary>
/// <param name="Written">As it was written.</param>
/// <param name="Text">In lower case.</param>
/// <param name="Start">Its first character in the folded text.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Classes">What the word can be.</param>
internal readonly record struct Token(string Written, string Text, int Start, int End, WordClass Classes)
{
    internal bool IsWord => char.IsLetter(Written[0]);

    internal bool IsNumber => char.IsAsciiDigit(Written[0]);

    internal bool IsSign => !IsWord && !IsNumber;

    /// <summary>A comma, bracket, dash or colon.</summary>
    internal bool IsPause => Text is "," or "(" or "-" or ":";

    /// <summary>A word that begins with a capital and goes on without.</summary>
    internal bool IsCapitalised => IsWord && char.IsUpper(Written[0]) && !IsAcronym;

    /// <summary>Two capitals or more and nothing else: “GGD”, “VVD”.</summary>
    internal bool IsAcronym => Written.Length > 1 && Written.All(char.IsUpper);

    /// <summary>One capital, as for a name.</summary>
    internal bool IsInitial => Written.Length == 1 && char.IsUpper(Written[0]) && Written[0] != 'U';

    internal bool Is(WordClass wanted) => (Classes & wanted) != 0;
}
