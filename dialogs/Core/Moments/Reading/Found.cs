namespace Sleutelnet.Core.Moments.Reading;

/// <summary>What a few tokens say.</summary>
/// <param name="Length">How many tokens.</param>
/// <param name="Clues">What they say.</param>
internal readonly record struct Found(int Length, Clues Clues)
{
    public static Found? Of(int length, Clues clues) => new Found(length, clues);
}
