using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads what a typed text means. All matching happens here, on this machine; nothing is sent anywhere.</summary>
internal sealed class CommandReader(GuideContent guide, CommandWords words)
{
    // A longer text is an answer that happens to hold the words of a command.
    private const int LongestQuestion = 10;

    // A longer text that opens like a command is an answer, as long as nothing is found that it could be about.
    private const int LongestMiss = 5;

    // “Hernoem het netwerk naar Waterveen-Zuid”; what is longer says something about a network.
    private const int LongestWish = 6;

    private readonly GuideIndex index = new(guide, words.Leads);

    /// <summary>Reads a text.</summary>
    /// <param name="text">A cleaned text.</param>
    /// <param name="asked">The question that waits for an answer; null when none does.</param>
    /// <param name="awaitsReason">Whether a reason is awaited, so that “no” means never mind.</param>
    public Command Read(string text, Question? asked, bool awaitsReason = false)
    {
        var typed = Words.Normalise(text);
        var open = awaitsReason || asked is { Kind: QuestionKind.Text };
        if (typed.Length == 0)
            return text.Trim() == "?" ? new ShowHelp() : new Say(text);
        if (awaitsReason && words.Replies.TryGetValue(typed, out var agrees))
            return agrees ? new Agree() : new Decline();
        if (asked is not null && asked.Choices.Any(option => option.Synonyms.Prepend(option.Text).Any(name => Words.Normalise(name) == typed)))
            return new Say(text);

        if (words.Phrases.TryGetValue(typed, out var meaning) || words.BarePhrases.TryGetValue(words.Bare(typed), out meaning))
            return WithoutTarget(meaning);
        if (index.Register(typed) is { } register)
            return new OpenRegister(register);
        if (Unmet(typed.Split(' '), open) is { } unmet)
            return unmet;
        if (WithTarget(text, typed) is { } targeted && !(open && IsRatherAnAnswer(targeted, typed)))
            return targeted;
        if (ByKeywords(typed) is { } asking)
            return WithoutTarget(asking);
        if (Misspelt(typed) is { } close)
            return WithoutTarget(close);
        return WithoutPlace(typed) ?? (asked is not null && !awaitsReason && IsQuestion(text, typed, asked.Kind) ? new AskBack(text) : new Say(text));
    }

    // Where any text will do, a longer one that begins like a command (“Nieuw netwerk van vaders, want …”) is what it seems: an answer.
    private static bool IsRatherAnAnswer(Command command, string typed) =>
        command is NewNetwork or SwitchNetwork && typed.Split(' ').Length > LongestMiss;

    // One question and nothing else is asked of the bot; where any text will do, only a question mark tells.
    private bool IsQuestion(string text, string typed, QuestionKind kind)
    {
        var sentence = text.Trim();
        return typed.Split(' ').Length <= LongestQuestion
            && sentence.AsSpan(0, sentence.Length - 1).IndexOfAny(".!?\n") < 0
            && (sentence.EndsWith('?') || (kind != QuestionKind.Text && words.QuestionWords.Contains(typed.Split(' ')[0])));
    }

    private NotYet? Unmet(string[] typed, bool open) =>
        words.Unmet.FirstOrDefault(unmet => unmet.IsAllOf(typed, words.SmallWords)
            || ((!open || typed.Length <= LongestWish) && unmet.Opens(typed, words.SmallWords))) is { } wish
            ? new NotYet(wish.Wish)
            : null;

    private Meaning? ByKeywords(string typed)
    {
        var tokens = typed.Split(' ');
        if (tokens.Length > LongestQuestion || !words.Askers.Contains(tokens[0]))
            return null;
        foreach (var (set, means) in words.Keywords)
        {
            if (set.All(word => tokens.Contains(word)))
                return means;
        }

        return null;
    }

    private Meaning? Misspelt(string typed)
    {
        foreach (var (phrase, means) in words.Phrases)
        {
            if (phrase.Length >= 5 && Words.AreClose(typed, phrase))
                return means;
        }

        return null;
    }

    private Command? WithTarget(string text, string typed)
    {
        foreach (var opening in words.Openings.Where(opening => typed.StartsWith(opening.Words, StringComparison.Ordinal)))
        {
            var target = typed[opening.Words.Length..];
            if (opening.Closings.Count > 0)
            {
                if (opening.Closings.FirstOrDefault(closing => target.EndsWith(closing, StringComparison.Ordinal)) is not { } closing)
                    continue;
                target = target[..^closing.Length];
            }

            if (Targeted(opening, target, After(text, opening.Words)) is { } command)
                return command;
        }

        return null;
    }

    // “Ga naar 1.9” is a wish that cannot be met, and no answer.
    private Command? WithoutPlace(string typed) =>
        typed.Split(' ').Length <= LongestMiss
        && words.Openings.FirstOrDefault(opening => opening.Always && typed.StartsWith(opening.Words, StringComparison.Ordinal)) is { } opening
            ? opening.Means == Meaning.LookUp ? new LookUpFailed() : new GoToNowhere()
            : null;

    // What follows the opening, as it was typed: a name or a reason keeps its capitals and punctuation.
    private static string After(string text, string opening)
    {
        var wordsToPass = opening.TrimEnd().Split(' ').Length;
        var at = 0;
        for (; wordsToPass > 0 && at < text.Length; wordsToPass--)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '’'))
                at++;
        }

        return text[at..].TrimStart(' ', ':', ',', '-', '.').Trim();
    }

    private Command? Targeted(Opening opening, string target, string original) => opening.Means switch
    {
        Meaning.GoTo => index.Place(target),
        Meaning.Overview => index.Place(target) is GoToSection to ? new ShowOverview(to.Section) : null,
        Meaning.LookUp => index.Entry(target) is { } entry ? new LookUp(entry) : null,
        Meaning.Switch => original.Length > 0 ? new SwitchNetwork(original, null) : null,
        Meaning.New => original.Length > 0 ? new NewNetwork(original) : null,
        Meaning.Code => InvitationCode.TryRead(original, out _) ? new EnterCode(original) : null,
        Meaning.Unsuitable => new DoesNotSuit(null, Reason(opening, original)),
        Meaning.GoOn => new GoOnAnyway(Reason(opening, original)),
        Meaning.Accept => new AcceptSignal(null, Reason(opening, original)),
        Meaning.With => words.Company.TryGetValue(target, out var with) ? new SetCompany(with) : null,
        _ => null,
    };

    // “Omdat” turns the words of a sentence around, so what follows is no sentence without it.
    private static string Reason(Opening opening, string original) =>
        opening.Words.EndsWith(" omdat ", StringComparison.Ordinal) ? "omdat " + original : original;

    private static Command WithoutTarget(Meaning meaning) => meaning switch
    {
        Meaning.Help => new ShowHelp(),
        Meaning.Status => new ShowStatus(),
        Meaning.Next => new ShowNextStep(),
        Meaning.Overview => new ShowOverview(null),
        Meaning.Signals => new ShowSignals(),
        Meaning.Continue => new Continue(),
        Meaning.Greet => new Greet(),
        Meaning.Back => new Back(),
        Meaning.Skip => new Skip(),
        Meaning.Later => new PutOff(null),
        Meaning.Unknown => new DontKnow(null),
        Meaning.Unsuitable => new DoesNotSuit(null, null),
        Meaning.Explain => new Explain(null),
        Meaning.Example => new ShowExample(null),
        Meaning.More => new ShowMore(null),
        Meaning.Networks => new ListNetworks(),
        Meaning.Switch => new SwitchNetwork(null, null),
        Meaning.New => new NewNetwork(null),
        Meaning.Code => new EnterCode(null),
        Meaning.Invite => new Invite(),
        Meaning.Stop => new Stop(),
        Meaning.Privacy => new ShowPrivacy(),
        Meaning.GoOn => new GoOnAnyway(null),
        Meaning.Accept => new AcceptSignal(null, null),
        Meaning.Mine => new Resolve(Mine: true),
        Meaning.Theirs => new Resolve(Mine: false),
        Meaning.Mix => new ShowMix(),
        Meaning.Flow => new ShowFlow(),
        Meaning.Balance => new ShowBalance(),
        Meaning.Share => new ShowShare(),
        Meaning.NotYet => new NotYet(Unbuilt.Other),
        _ => throw new InvalidOperationException($"{meaning} needs a target."),
    };
}
