using System.Globalization;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Commands;

/// <summary>Reads what a pressed button means. A card is only ever a wish: who may do what is decided on what is stored.</summary>
internal sealed class PressReader(GuideContent guide)
{
    /// <summary>Reads a press; null when the button is none of ours, or is about something that does not exist.</summary>
    public Command? Read(Pressed pressed)
    {
        var data = pressed.Data;
        if (Instead(data) is { } instead)
            return new GoToQuestion(instead) { IsInstead = true };
        return pressed.Verb switch
        {
            Verbs.Answer => Mark(data) is { } mark ? new FillIn(mark, Text(data, "value") ?? "", Text(data, "why"), With(data)) : null,
            Verbs.Later => Mark(data) is { } mark ? new PutOff(mark) : HasPlace(data) ? new PutOff(null) { DrawnFor = At(data) } : null,
            Verbs.Unknown => Mark(data) is { } mark ? new DontKnow(mark) : HasPlace(data) ? new DontKnow(null) { DrawnFor = At(data) } : null,
            Verbs.Unsuitable => Mark(data) is { } mark ? new DoesNotSuit(mark, Text(data, "reason")) : null,
            Verbs.Still => Mark(data) is { } mark ? new StillRight(mark) : null,
            Verbs.BeginRound => new BeginRound { DrawnFor = At(data) },
            Verbs.Round => new ProposeRound(),
            Verbs.Explain => new Explain(Mark(data)?.Question),
            Verbs.Example => new ShowExample(Mark(data)?.Question),
            Verbs.More => new ShowMore(Mark(data)?.Question),
            Verbs.GoTo => Mark(data) is { } mark ? new GoToQuestion(mark.Question) : null,
            Verbs.Section => Section(data) is { } section ? new GoToSection(section) : null,
            Verbs.LookUp => Text(data, "entry") is { } entry && guide.Sections.Any(section => section.Knowledge.Any(known => known.Id == entry)) ? new LookUp(entry) : null,
            Verbs.Overview => new ShowOverview(Section(data), Page(data)),
            Verbs.Accept => Rule(data) is { } rule ? new AcceptSignal(rule, Text(data, "reason")) : null,
            Verbs.GoOn => new GoOnAnyway(Text(data, "reason")) { DrawnFor = At(data) },
            Verbs.Register => Text(data, "register") is { } register && guide.Find(new RegisterId(register)) is { } found ? new OpenRegister(found.Id) : null,
            Verbs.Step => new FillStep(Text(data, "value") ?? "") { DrawnFor = At(data) },
            Verbs.Evaluate => Form(data) is { } form ? new OpenEvaluation(form) : null,
            Verbs.BeginEvaluation => new BeginEvaluation { DrawnFor = At(data) },
            Verbs.EvaluationStop => Stop(data) is { } stop ? new GoToStop(stop) { DrawnFor = At(data) } : null,
            Verbs.FinishEvaluation => new FinishEvaluation { DrawnFor = At(data) },
            Verbs.ShowEvaluation => Form(data) is { } form && Number(data, "number") is { } number ? new ShowEvaluation(new EvaluationKey(form, number)) : null,
            Verbs.Actions => new ShowActions(),
            Verbs.NewAction => new NewAction(""),
            Verbs.Compare => new CompareEvaluations(Form(data)),
            Verbs.Mix => new ShowMix(),
            Verbs.Flow => new ShowFlow(),
            Verbs.Balance => new ShowBalance(),
            Verbs.Share => new ShowShare(),
            Verbs.TakeBack => new TakeBack(Number(data, "asOf") ?? 0),
            Verbs.History => new ShowHistory(About(data), Place(data)),
            Verbs.Decisions => new ShowDecisions(About(data), Number(data, "from") ?? 0),
            Verbs.Restore => Mark(data) is { } mark && Place(data) is { } entry ? new Restore(mark, entry) : null,
            Verbs.Mine => new Resolve(Mine: true) { DrawnFor = At(data) },
            Verbs.Theirs => new Resolve(Mine: false) { DrawnFor = At(data) },
            Verbs.Switch => new SwitchNetwork(null, Text(data, "to")),
            Verbs.SetUp => Text(data, "step") is { } step ? new SetUp(step, Text(data, "value") ?? "") : null,
            Verbs.Continue => new Continue(),
            Verbs.Back => new Back { DrawnFor = At(data) },
            Verbs.Skip => new Skip { DrawnFor = At(data) },
            Verbs.Status => new ShowStatus(),
            Verbs.NextStep => new ShowNextStep(),
            Verbs.Signals => new ShowSignals(Page(data)),
            Verbs.Help => new ShowHelp(),
            Verbs.Privacy => new ShowPrivacy(),
            Verbs.Networks => new ListNetworks(),
            Verbs.New => new NewNetwork(null),
            Verbs.Code => new EnterCode(null),
            Verbs.Invite => new Invite(),
            Verbs.Agenda => new ShowAgenda(Page(data)),
            Verbs.AgendaSettings => new ShowAgendaSettings(),
            Verbs.ShowMoment => Moment(data) is { } shown ? new ShowMoment(shown) : null,
            Verbs.DoMoment => Handle(data, MomentWish.Do),
            Verbs.PutOffMoment => Handle(data, MomentWish.Later),
            Verbs.SkipMoment => Handle(data, MomentWish.Skip),
            Verbs.MomentDone => Handle(data, MomentWish.Done),
            Verbs.EndMoment => Handle(data, MomentWish.Never),
            Verbs.MoveMoment => Moment(data) is { } moved ? new MoveMoment(moved) : null,
            Verbs.RestoreMoment => Moment(data) is { } restored ? new RestoreMoment(restored) : null,
            Verbs.Remind => new Remind(""),
            Verbs.FillWhen => new FillWhen(Text(data, "value") ?? Text(data, "date") ?? "") { DrawnFor = At(data) },
            Verbs.Offer => Kind(data) is { } offered ? new ShowOffer(offered) : null,
            Verbs.TakeOffer => new TakeOffer(Kind(data)),
            Verbs.TakeOfferOn => Kind(data) is { } taken ? new TakeOfferOn(taken) : null,
            Verbs.DeclineOffer => Kind(data) is { } declined ? new DeclineOffer(declined) : null,
            Verbs.Resume => new ResumeReminders(),
            Verbs.Quiet => new SetQuiet(Text(data, "quiet") == "true"),
            Verbs.RemoveRecess => Day(data, "first") is { } first ? new RemoveRecess(first) : null,
            Verbs.CalendarFile => new MakeCalendarFile(Moment(data)),
            Verbs.Stop => new Stop(),
            _ => null,
        };
    }

    private CardMark? Mark(IReadOnlyDictionary<string, string> data) =>
        Text(data, "question") is { } id && guide.Migrations.RenamedTo(new QuestionId(id)) is { } question
            ? new CardMark(question, int.TryParse(Text(data, "seen"), CultureInfo.InvariantCulture, out var seen) ? seen : 0)
            : null;

    // A card of earlier content may be about a question that was more than renamed: what is on it can no longer be taken for an answer.
    private QuestionId? Instead(IReadOnlyDictionary<string, string> data) =>
        Text(data, "question") is { } id && guide.Migrations.RenamedTo(new QuestionId(id)) is null && guide.Migrations.InPlaceOf(new QuestionId(id)) is [var first, ..] ? first : null;

    private static HandleMoment? Handle(IReadOnlyDictionary<string, string> data, MomentWish what) => Moment(data) is { } moment
        ? new HandleMoment(moment, what) { Card = Day(data, "planned") is { } planned ? (planned, Number(data, "seen") ?? 0) : null }
        : null;

    private static MomentId? Moment(IReadOnlyDictionary<string, string> data) => Text(data, "moment") is { } id ? new MomentId(id) : null;

    private MomentKindId? Kind(IReadOnlyDictionary<string, string> data) => Text(data, "kind") is { } id ? guide.Find(new MomentKindId(id))?.Id : null;

    private static DateOnly? Day(IReadOnlyDictionary<string, string> data, string name) =>
        DateOnly.TryParseExact(Text(data, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int Page(IReadOnlyDictionary<string, string> data) => Number(data, "page") ?? 1;

    private GoTo? About(IReadOnlyDictionary<string, string> data) =>
        Mark(data) is { } mark ? new GoToQuestion(mark.Question) : Section(data) is { } section ? new GoToSection(section) : null;

    private static LogPlace? Place(IReadOnlyDictionary<string, string> data) =>
        Number(data, "version") is { } version && Number(data, "sequence") is { } sequence && new LogPlace(version, sequence) is { IsValid: true } place ? place : null;

    private static int? Number(IReadOnlyDictionary<string, string> data, string name) =>
        int.TryParse(Text(data, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // A button that should name its place and does not counts nowhere.
    private static string At(IReadOnlyDictionary<string, string> data) => Text(data, "at") ?? "";

    private static bool HasPlace(IReadOnlyDictionary<string, string> data) => Text(data, "at") is not null;

    private EvaluationFormId? Form(IReadOnlyDictionary<string, string> data) => Text(data, "form") is { } id ? guide.Find(new EvaluationFormId(id))?.Id : null;

    private static EvaluationStop? Stop(IReadOnlyDictionary<string, string> data) =>
        Text(data, "asked") is { } asked ? new EvaluationStop(new QuestionId(asked), Text(data, "goal") is { } goal ? new OptionId(goal) : null) : null;

    private SectionId? Section(IReadOnlyDictionary<string, string> data) =>
        Text(data, "section") is { } id ? guide.Find(new SectionId(id))?.Id : null;

    private RuleId? Rule(IReadOnlyDictionary<string, string> data) =>
        Text(data, "rule") is { } id ? guide.Find(new RuleId(id))?.Id : null;

    private static Together? With(IReadOnlyDictionary<string, string> data) =>
        Enum.TryParse<Together>(Text(data, "with"), out var with) && Enum.IsDefined(with) ? with : null;

    private static string? Text(IReadOnlyDictionary<string, string> data, string name) =>
        data.TryGetValue(name, out var text) && text.Length > 0 ? text : null;
}
