namespace Sleutelnet.Core.Privacy;

/// <summary>
/// A run of words that says something about a person, read from a line such as <c>&lt;have&gt; .. schulden|schuld</c>.
/// <c>&lt;set&gt;</c> stands for a set of words, <c>|</c> for or, <c>..</c> for a few words that change nothing, <c>?</c> behind an item for
/// perhaps, <c>!</c> behind an item for a word that no noun follows, <c>#name</c> for a person's name, <c>#pause</c> for a comma or the like.
/// </summary>
internal sealed class Pattern
{
    private const int LongestGap = 5;

    private readonly List<Item> items = [];

    internal Pattern(PersonalFinding kind, string line, Certainty certainty, IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
    {
        Kind = kind;
        Certainty = certainty;
        var gap = false;
        foreach (var part in PersonalWords.Words(line))
        {
            if (part == "..")
            {
                gap = true;
                continue;
            }

            var word = part.TrimEnd('?', '!');
            string[] words = [.. word.Split('|').SelectMany(one => one[0] == '<' ? sets[one.Trim('<', '>')] : [one])];
            items.Add(new Item(word, new WordSet(words), gap, part.EndsWith('?'), part.EndsWith('!')));
            if (Length(words) > Length(RarestWords))
                (RarestWords, Reach) = (words, items.Sum(item => item.AfterGap ? LongestGap + 1 : 1) - 1);
            gap = false;
        }
    }

    internal PersonalFinding Kind { get; }

    /// <summary>What it needs beside it.</summary>
    internal Certainty Certainty { get; }

    /// <summary>The words of its longest-worded item, for those are met least; where they stand, the pattern is tried.</summary>
    internal IReadOnlyList<string> RarestWords { get; } = [];

    /// <summary>How many tokens before its rarest word the pattern can begin.</summary>
    internal int Reach { get; }

    /// <summary>The token after the match; null when the pattern does not stand here.</summary>
    /// <param name="sentence">The tokens.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="people">The people of the sentence.</param>
    internal int? EndOf(IReadOnlyList<Token> sentence, int start, People people) => EndOf(sentence, start, people, 0);

    private int? EndOf(IReadOnlyList<Token> sentence, int at, People people, int item)
    {
        if (item == items.Count)
            return at;
        var wanted = items[item];
        for (var index = at; index < sentence.Count && index - at <= (wanted.AfterGap ? LongestGap : 0); index++)
        {
            if (wanted.Matches(sentence, index, people) && EndOf(sentence, index + 1, people, item + 1) is { } end)
                return end;
            if (sentence[index].IsPause || sentence[index].Is(WordClass.Breaker | WordClass.Group))
                break;
        }

        return wanted.IsOptional ? EndOf(sentence, at, people, item + 1) : null;
    }

    private static double Length(IReadOnlyList<string> words) =>
        words.Count == 0 || words[0][0] == '#' ? 0 : words.Average(word => word.Length);

    private sealed record Item(string Word, WordSet Words, bool AfterGap, bool IsOptional, bool IsClosed)
    {
        internal bool Matches(IReadOnlyList<Token> sentence, int index, People people) =>
            Word switch
            {
                "#name" => people.NameStandsAt(index),
                "#pause" => sentence[index].IsPause,
                _ => Words.Contains(sentence[index]),
            }
            && (!IsClosed || IsLast(sentence, index));

        // “Turkse vereniging” says nothing about whom it stands beside; “Turkse vrouw” does.
        private static bool IsLast(IReadOnlyList<Token> sentence, int index) =>
            index + 1 == sentence.Count
            || !sentence[index + 1].IsWord
            || sentence[index + 1].Is(WordClass.Function | WordClass.OnePerson);
    }
}
