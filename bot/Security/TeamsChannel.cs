using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Sleutelnet.Bot.Security;

/// <summary>The way in from Teams and the way back, with everything that guards them.</summary>
internal static class TeamsChannel
{
    /// <summary>Registers the adapter, its authentication and its guarded HTTP clients. The bot itself is the host's to register, as <see cref="IBot"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no app id and this is not Development.</exception>
    public static IServiceCollection AddTeamsChannel(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var settings = BotSettings.Read(configuration);
        if (settings.IsLocal && !environment.IsDevelopment())
            throw new InvalidOperationException("Without MicrosoftAppId the bot runs in Development only.");

        var hosts = ConnectorHosts.Read(configuration, loopbackOnly: settings.IsLocal);
        services.AddSingleton(settings);
        services.AddSingleton(hosts);
        services.AddSingleton(new CallerRules(settings, hosts, environment.IsDevelopment()));
        services.AddSingleton<ChannelEndpoint>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new ConnectorHttp(hosts, ConnectorHttp.Transport(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => CredentialsOf(settings, provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            configuration,
            provider.GetRequiredService<ServiceClientCredentialsFactory>(),
            new AuthenticationConfiguration(),
            provider.GetRequiredService<ConnectorHttp>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        return services;
    }

    /// <summary>Takes what Teams sends at <c>POST /api/messages</c> to the bot.</summary>
    public static IEndpointConventionBuilder MapTeamsChannel(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", (RequestDelegate)(context => context.RequestServices
            .GetRequiredService<ChannelEndpoint>()
            .HandleAsync(context, context.RequestServices.GetRequiredService<IBot>())));

    private static ServiceClientCredentialsFactory CredentialsOf(BotSettings settings, ILogger logger) =>
        settings.IsLocal ? new PasswordServiceClientCredentialFactory()
        : settings.IsOfType(BotSettings.ManagedIdentity) ? new ManagedIdentityServiceClientCredentialsFactory(settings.AppId, logger: logger)
        : settings.CertificatePath.Length > 0 ? new CertificateServiceClientCredentialsFactory(
            X509CertificateLoader.LoadPkcs12FromFile(settings.CertificatePath, password: null), settings.AppId, settings.TenantId, logger: logger)
        : new PasswordServiceClientCredentialFactory(settings.AppId, settings.Password, settings.TenantId, null, logger);
}
