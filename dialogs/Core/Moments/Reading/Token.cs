namespace Sleutelnet.Core.Moments.Reading;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Sign,
}

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Text">In lower case and without accents; a misspelt word of time as it should be.</param>
/// <param name="Original">As it was typed.</param>
/// <param name="Glued">Whether no space stands before it.</param>
internal readonly record struct Token(TokenKind Kind, string Text, string Original, bool Glued);
