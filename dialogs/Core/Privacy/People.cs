namespace Sleutelnet.Core.Privacy;

/// <summary>The people a sentence points to: by name, by a function or tie (“de voorzitter”, “die jongen”), or by “hij” or “zij”.</summary>
internal sealed class People
{
    private const int FarthestStart = 3;

    private readonly IReadOnlyList<Token> _sentence;
    private readonly List<PersonMention> _mentions;
    private readonly bool _isGeneral;

    internal People(IReadOnlyList<Token> sentence)
    {
        _sentence = sentence;
        _mentions = [.. PersonMentions.In(sentence)];
        _isGeneral = sentence.Any(PersonalWords.Nl.Supposing.Contains);
    }

    internal bool HasName => _mentions.Any(mention => mention.IsName);

    internal bool NameStartsAt(int index) => _mentions.Any(mention => mention.IsName && mention.First == index);

    /// <summary>Whether a name stands just before a place, with at most a sign between.</summary>
    /// <param name="index">The place.</param>
    internal bool StandRightBefore(int index) =>
        _mentions.Any(mention =>
            mention.Last < index
            && (mention.IsName || (index > 1 && _sentence[index - 1].Text == "van"))
            && _sentence.Skip(mention.Last + 1).Take(index - mention.Last - 1).All(token => token.IsSign || token.Text is "is" or "van"));

    /// <summary>Whether somebody is the last one named before a place, or the first after it, with no group between.</summary>
    /// <param name="start">The first token of the place.</param>
    /// <param name="end">The token after its last.</param>
    internal bool AreNear(int start, int end) => AreSubjectOf(start, end, needsName: false, namedBefore: false);

    /// <summary>Whether what stands from start to end is said of somebody.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token after the last.</param>
    /// <param name="needsName">Whether only a name counts.</param>
    /// <param name="namedBefore">Whether the sentence before names somebody.</param>
    internal bool AreSubjectOf(int start, int end, bool needsName, bool namedBefore)
    {
        if (_mentions.Any(mention => Counts(mention, needsName) && mention.First >= start && mention.First <= end))
            return true;
        for (var index = start - 1; index >= 0; index--)
        {
            if (_mentions.Any(mention => Counts(mention, needsName) && mention.Last == index))
                return true;
            if (PersonalWords.Nl.Groups.Contains(_sentence[index]) || PersonalWords.Nl.Generic.Contains(_sentence[index]))
                return false;
        }

        return IsUnknownName(start - 1) || (namedBefore && start < FarthestStart && !_sentence.Take(start).Any(token => token.IsWord && !PersonalWords.Nl.FunctionWords.Contains(token)));
    }

    private bool Counts(PersonMention mention, bool needsName) => mention.IsName || (!needsName && !_isGeneral);

    // “Rukiye is …”: a name that no list knows.
    private bool IsUnknownName(int index) =>
        index >= 0
        && _sentence[index] is { IsWord: true, HasCapital: true, IsAcronym: false } token
        && token.Text.Length > 1
        && !PersonalWords.Nl.IsOrdinary(token)
        && !(index > 0 && PersonalWords.Nl.BeforeThings.Contains(_sentence[index - 1]));
}
