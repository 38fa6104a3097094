using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Search;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads what a typed text means. All matching happens here, on this machine; nothing is sent anywhere.</summary>
internal sealed class CommandReader(GuideContent guide, CommandWords words, GuideSearch search)
{
    // A longer text is an answer that happens to hold the words of a command.
    private const int LongestQuestion = 10;

    // A longer text that opens like a command is an answer, as long as nothing is found that it could be about.
    private const int LongestMiss = 5;

    // “Hernoem het netwerk naar Waterveen-Zuid”; what is longer says something about a network.
    private const int LongestWish = 6;

    // Where any text will do, a longer name of a register is a sentence.
    private const int LongestRegister = 3;

    // Whether a text is a date does not depend on the day.
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    private readonly GuideIndex index = new(guide, words.Leads);
    private readonly LooseWording loose = new(words);
    private readonly AnswerIndex answers = new(guide, new GuideIndex(guide, words.Leads), words.Leads);

    /// <summary>Reads a text.</summary>
    /// <param name="text">A cleaned text.</param>
    /// <param name="asked">The question that waits for an answer; null when none does.</param>
    /// <param name="awaitsReason">Whether a reason is awaited, so that “no” means never mind.</param>
    public Command Read(string text, Question? asked, bool awaitsReason = false) => ReadAnywhere(text, asked, awaitsReason) switch
    {
        // Where that is what is asked, it is the answer.
        GoToIntake when asked is not null && guide.IntakeQuestions.Contains(asked) => new Say(text),
        var command => command,
    };

    private Command ReadAnywhere(string text, Question? asked, bool awaitsReason)
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
            return PlainCommands.Of(meaning);
        if (index.Register(typed) is { } register && !(open && typed.Split(' ').Length > LongestRegister))
            return new OpenRegister(register);
        if (Unmet(typed.Split(' '), open) is { } unmet)
            return unmet;
        if (!open && index.Place(typed) is GoToNumber numbered)
            return numbered;
        if (WithTarget(text, typed, open) is { } targeted)
            return targeted;
        if (loose.ByKeywords(typed) is { } asking)
            return PlainCommands.Of(asking);
        if (loose.Misspelt(typed) is { } close)
            return PlainCommands.Of(close);
        if (Unwrapped(text, typed, asked, open) is { } wished)
            return wished;
        return (Command?)WithoutPlace(typed) ?? (asked is not null && !awaitsReason && IsQuestion(text, typed, asked.Kind) ? new AskBack(text) : new Say(text));
    }

    // Where any text will do, a longer one that begins like a command (“Nieuw netwerk van vaders, want …”) is what it seems: an answer.
    private static bool IsRatherAnAnswer(Opening opening, string text, int spoken) =>
        spoken > opening.Longest || (opening.Longest is not null && spoken > LongestMiss && text.TrimEnd().EndsWith('.'));

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

    // The wish within its politeness. Whatever can be read as an answer is one.
    private Command? Unwrapped(string text, string typed, Question? asked, bool open)
    {
        if (typed.Split(' ').Length > LongestQuestion || (!open && asked is not null && AnswerReader.ReadTyped(asked, text, AnyDay) is Understood))
            return null;
        foreach (var wish in words.Wrapping.Wishes(typed, open))
        {
            if (words.BarePhrases.TryGetValue(words.Bare(wish), out var means) && !(open && means is Meaning.New or Meaning.Switch or Meaning.Code))
                return PlainCommands.Of(means);
            if (!open && index.Register(wish) is { } register)
                return new OpenRegister(register);
            if (WithTarget("", wish, open) is { } targeted and not (WithReason or RestoreNumbered))
                return targeted;
        }

        return null;
    }

    private Command? WithTarget(string text, string typed, bool open)
    {
        foreach (var opening in words.Openings.Where(opening => typed.StartsWith(opening.Words, StringComparison.Ordinal) && !(open && opening.Words.Length == 0)))
        {
            var target = typed[opening.Words.Length..];
            if (opening.Closings.Count > 0)
            {
                if (opening.Closings.FirstOrDefault(closing => target.EndsWith(closing, StringComparison.Ordinal)) is not { } closing)
                    continue;
                target = target[..^closing.Length];
            }

            if (!(open && IsRatherAnAnswer(opening, text, typed.Split(' ').Length)) && Targeted(opening, target, After(text, opening.Words)) is { } command)
                return command;
        }

        return null;
    }

    // “Ga naar 1.9” is a wish that cannot be met, and no answer.
    private GoToNowhere? WithoutPlace(string typed) =>
        typed.Split(' ').Length <= LongestMiss
        && words.Openings.FirstOrDefault(opening => opening.Always && typed.StartsWith(opening.Words, StringComparison.Ordinal)) is { } opening
            ? new GoToNowhere()
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
        Meaning.Overview => index.Overview(target),
        Meaning.History => answers.Place(target) is { } about ? new ShowHistory(about) : null,
        Meaning.Decisions => answers.Choice(target) is { } choice ? new ShowDecisions(choice) : null,
        Meaning.Restore => answers.Earlier(target),
        Meaning.LookUp => index.Entry(target) is { } entry ? new LookUp(entry) : opening.Always ? Search(target) : null,
        Meaning.Search => Search(target),
        Meaning.Switch => original.Length > 0 ? new SwitchNetwork(original, null) : null,
        Meaning.New => original.Length > 0 ? new NewNetwork(original) : null,
        Meaning.Code => InvitationCode.TryRead(original, out _) ? new EnterCode(original) : null,
        Meaning.Unsuitable => new DoesNotSuit(null, Reason(opening, original)),
        Meaning.GoOn => new GoOnAnyway(Reason(opening, original)),
        Meaning.Accept => new AcceptSignal(null, Reason(opening, original)),
        Meaning.With => words.Company.TryGetValue(target, out var with) ? new SetCompany(with) : null,
        _ => null,
    };

    private SearchGuide Search(string typed) => new([.. search.Find(typed).Select(hit => hit.Key)]);

    // “Omdat” turns the words of a sentence around, so what follows is no sentence without it.
    private static string Reason(Opening opening, string original) =>
        opening.Words.EndsWith(" omdat ", StringComparison.Ordinal) ? "omdat " + original : original;
}
