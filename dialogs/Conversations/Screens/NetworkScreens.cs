using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Search;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Draws every screen about a network from what is stored.</summary>
internal static class NetworkScreens
{
    public static Reply Draw(View view, Scene scene)
    {
        var (screen, summary) = Draw(view.Screen, scene);
        var notices = view.Notices.Select(notice => NoticeBoxes.Draw(notice, scene)).OfType<NoticeBox>().ToList();
        return CardRenderer.Compose(screen, notices, scene.Network.Head.Name, summary);
    }

    // Content may have lost what a stored view was about; then the person gets the way on instead of an error.
    private static (JsonObject Screen, string Summary) Draw(Screen screen, Scene scene) => screen switch
    {
        QuestionScreen at when scene.Guide.Find(at.Question) is { } question => (QuestionCards.Draw(scene, question), question.Text),
        ExplanationScreen at when scene.Guide.Find(at.Question) is { } question => Paged(QuestionPages.Explanation(scene, question)),
        ExampleScreen at when scene.Guide.Find(at.Question) is { } question => Paged(QuestionPages.Example(scene, question)),
        MoreScreen at when scene.Guide.Find(at.Question) is { } question => Paged(QuestionPages.More(scene, question)),
        ReasonScreen at when scene.Guide.Find(at.Question) is { } question => Paged(QuestionPages.Reason(scene, question)),
        ConflictScreen at when scene.Guide.Find(at.Question) is { } question => Paged(QuestionPages.Conflict(scene, question)),
        GateScreen at when scene.Guide.Find(at.Section) is { Gate: not null } section => Paged(WayPages.Gate(scene, section)),
        OutcomeScreen at when scene.Guide.Sections.SelectMany(section => section.Outcomes).FirstOrDefault(outcome => outcome.Id == at.Outcome) is { } outcome
            => Paged(WayPages.Outcome(scene, outcome)),
        AcceptScreen at when scene.Guide.Find(at.Rule) is { } rule => Paged(SignalPages.Accept(scene, rule)),
        RoundScreen round => Paged(RoundPages.Opening(scene, round.Round)),
        SignalsScreen signals => Paged(SignalPages.List(scene, signals.Page)),
        HistoryScreen history => Paged(HistoryPages.Draw(scene, history)),
        DecisionsScreen decisions => Paged(DecisionPages.Draw(scene, decisions)),
        StatusScreen => Paged(StatusPages.Status(scene)),
        NextStepScreen => Paged(StatusPages.NextStep(scene)),
        OverviewScreen { Section: null } at => Paged(OverviewPages.Draw(scene, null, at.Page)),
        OverviewScreen { Section: { } id } at when scene.Guide.Find(id) is { } section => Paged(OverviewPages.Draw(scene, section, at.Page)),
        KnowledgeScreen at when scene.Guide.Sections.SelectMany(section => section.Knowledge).FirstOrDefault(entry => entry.Id == at.Entry) is { } entry
            => Paged(WayPages.Knowledge(scene, entry)),
        SearchScreen search when search.Found.Select(scene.Search.At).OfType<Hit>().ToList() is { Count: > 0 } hits => Paged(SearchPages.Found(scene, hits)),
        AgendaScreen agenda => Paged(AgendaPages.Agenda(scene, agenda.Page)),
        AgendaSettingsScreen => Paged(AgendaPages.Settings(scene)),
        MomentScreen at when scene.Network.Moments.GetValueOrDefault(at.Moment) is { } moment => Paged(MomentPages.Moment(scene, moment)),
        OfferScreen at when scene.Guide.Find(at.Kind) is { } kind => Paged(MomentPages.Offer(scene, kind)),
        PlanningScreen when scene.Me.Position.Place is PlanningMoment place => Paged(PlanningPages.Planning(scene, place)),
        PuttingOffScreen at when scene.Network.Moments.GetValueOrDefault(at.Moment) is { } moment => Paged(PlanningPages.PuttingOff(scene, moment)),
        CalendarFileScreen file => Paged(AgendaPages.CalendarFile(scene, file)),
        InvitationScreen invitation => Paged(WayPages.Invitation(scene, invitation)),
        RegisterScreen when scene.Me.Position.Place is AtRegister at && scene.Guide.Find(at.Register) is { } register => Paged(RegisterPages.Draw(scene, register, at)),
        EvaluationScreen when scene.Me.Position.Place is OpeningEvaluation at && scene.Guide.Find(at.Form) is { } form => Paged(EvaluationPages.Opening(scene, form)),
        EvaluationScreen when scene.Me.Position.Place is AtEvaluation at && EvaluationScene.Of(scene, at) is { } evaluation => Paged(EvaluationPages.Draw(evaluation)),
        EvaluationHelpScreen help when scene.Me.Position.Place is AtEvaluation at && EvaluationScene.Of(scene, at) is { Question: { } question } => Paged(EvaluationPages.Help(scene, question, help.Example)),
        EvaluationResultScreen at when scene.Guide.Find(at.Form) is { } form && scene.Network.Evaluations.TryGetValue(new EvaluationKey(at.Form, at.Number), out var done) => Paged(ComparisonPages.Result(scene, form, done)),
        ComparisonScreen at when scene.Guide.Find(at.Form) is { } form => Paged(ComparisonPages.Comparison(scene, form)),
        ActionScreen when scene.Me.Position.Place is AtAction at => Paged(ActionPages.Ask(scene, at)),
        ActionsScreen => Paged(ActionPages.List(scene)),
        MixScreen => Paged(MixPages.Mix(scene)),
        FlowScreen => Paged(FlowPages.Flow(scene)),
        BalanceScreen => Paged(FlowPages.Balance(scene)),
        ShareScreen => Paged(MixPages.Share(scene)),
        StoppedScreen => Paged(WayPages.Stopped(scene)),
        HelpScreen => Paged(LobbyPages.Help([scene.Button(PagePhrases.Continue, Commands.Verbs.Continue, "positive"), scene.Button(PagePhrases.Status, Commands.Verbs.Status), scene.Button(PagePhrases.Overview, Commands.Verbs.Overview)])),
        PrivacyScreen => Paged(LobbyPages.Privacy([scene.Button(PagePhrases.Continue, Commands.Verbs.Continue, "positive")])),
        _ => Paged(WayPages.End(scene)),
    };

    private static (JsonObject Screen, string Summary) Paged(Page page) => (CardRenderer.Draw(page), page.Title);
}
