namespace Sleutelnet.Core.Privacy;

/// <summary>A word, a run of digits, or one sign, as it stands in the folded text.</summary>
/// <param name="Written">As it was written.</param>
/// <param name="Text">In lower case.</param>
/// <param name="Start">Its first character in the folded text.</param>
/// <param name="End">The character after its last.</param>
internal readonly record struct Token(string Written, string Text, int Start, int End)
{
    internal bool IsWord => char.IsLetter(Written[0]);

    internal bool IsNumber => char.IsAsciiDigit(Written[0]);

    internal bool IsSign => !IsWord && !IsNumber;

    internal bool HasCapital => char.IsUpper(Written[0]);

    /// <summary>Two capitals or more and nothing else: “GGD”, “VVD”.</summary>
    internal bool IsAcronym => Written.Length > 1 && Written.All(char.IsUpper);
}
