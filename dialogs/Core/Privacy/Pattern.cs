namespace Sleutelnet.Core.Privacy;

/// <summary>
/// A run of words that says something about a person, read from a line such as <c>&lt;have&gt; .. schulden|schuld</c>.
/// <c>&lt;set&gt;</c> stands for a set of words, <c>|</c> for or, <c>..</c> for a few words that change nothing, <c>?</c> behind an item for
/// perhaps, <c>!</c> behind an item for a word that no noun follows, <c>#name</c> for a person's name, <c>#pause</c> for a comma or the like.
/// </summary>
internal sealed class Pattern
{
    private const int LongestGap = 5;

    private readonly List<Item> _items = [];

    internal Pattern(PersonalFinding kind, string line, bool needsName, IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
    {
        Kind = kind;
        NeedsName = needsName;
        var gap = false;
        foreach (var part in line.Split(' '))
        {
            if (part == "..")
            {
                gap = true;
                continue;
            }

            var word = part.TrimEnd('?', '!');
            string[] words = [.. word.Split('|').SelectMany(one => one[0] == '<' ? sets[one.Trim('<', '>')] : [one])];
            FirstWords ??= words;
            _items.Add(new Item(word, new WordSet(words), gap, part.Contains('?', StringComparison.Ordinal), part.Contains('!', StringComparison.Ordinal)));
            gap = false;
        }
    }

    internal PersonalFinding Kind { get; }

    /// <summary>Whether a function or a pronoun is too little, as with “voorzitter van de moskee”.</summary>
    internal bool NeedsName { get; }

    /// <summary>The words it can begin with; “#pause” for a sign.</summary>
    internal IReadOnlyList<string> FirstWords { get; } = null!;

    /// <summary>The token after the match; null when the pattern does not stand here.</summary>
    /// <param name="sentence">The tokens.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="people">The people of the sentence.</param>
    internal int? EndOf(IReadOnlyList<Token> sentence, int start, People people) => EndOf(sentence, start, people, 0);

    private int? EndOf(IReadOnlyList<Token> sentence, int at, People people, int item)
    {
        if (item == _items.Count)
            return at;
        var wanted = _items[item];
        for (var index = at; index < sentence.Count && index - at <= (wanted.AfterGap ? LongestGap : 0); index++)
        {
            if (wanted.Matches(sentence, index, people) && EndOf(sentence, index + 1, people, item + 1) is { } end)
                return end;
            if (PersonalWords.Nl.Breakers.Contains(sentence[index]) || PersonalWords.Nl.Groups.Contains(sentence[index]) || IsClauseEnd(sentence[index]))
                break;
        }

        return wanted.IsOptional ? EndOf(sentence, at, people, item + 1) : null;
    }

    internal static bool IsPause(Token token) => token.Text is "," or "(" or "-" or ":";

    private static bool IsClauseEnd(Token token) => token.IsSign && token.Text is ":" or "," or "(";

    private sealed record Item(string Word, WordSet Words, bool AfterGap, bool IsOptional, bool IsClosed)
    {
        internal bool Matches(IReadOnlyList<Token> sentence, int index, People people) =>
            Word switch
            {
                "#name" => people.NameStartsAt(index),
                "#pause" => IsPause(sentence[index]),
                _ => Words.Contains(sentence[index]),
            }
            && (!IsClosed || IsLast(sentence, index));

        // “Turkse vereniging” says nothing about whom it stands beside; “Turkse vrouw” does.
        private static bool IsLast(IReadOnlyList<Token> sentence, int index) =>
            index + 1 == sentence.Count
            || !sentence[index + 1].IsWord
            || PersonalWords.Nl.FunctionWords.Contains(sentence[index + 1])
            || PersonalWords.Nl.OnePerson.Contains(sentence[index + 1]);
    }
}
