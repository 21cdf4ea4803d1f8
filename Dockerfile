# Builds the program, then copies it alone into a small image.
FROM rust:1.95-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/guidepost --create-home guidepost
COPY --from=build /src/target/release/guidepost /usr/local/bin/guidepost
USER guidepost
WORKDIR /var/lib/guidepost
VOLUME /var/lib/guidepost
ENV GUIDEPOST_ENV=production LISTEN=0.0.0.0:8080 DATA_DIR=/var/lib/guidepost
EXPOSE 8080
HEALTHCHECK --interval=30s CMD ["guidepost", "doctor", "--quiet"]
ENTRYPOINT ["guidepost"]
CMD ["serve"]
